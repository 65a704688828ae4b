package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * REPLACE ROW DELETION POLICY.
 *
 * @param policy the policy
 * @param span where it stands
 */
public record ReplaceRowDeletionPolicy(RowDeletionPolicy policy, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitReplaceRowDeletionPolicy(this);
    }
}
