package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP ROW DELETION POLICY.
 *
 * @param span where it stands
 */
public record DropRowDeletionPolicy(SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitDropRowDeletionPolicy(this);
    }
}
