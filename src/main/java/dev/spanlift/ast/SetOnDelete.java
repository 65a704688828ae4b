package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET ON DELETE, of the interleaving.
 *
 * @param action the new action
 * @param span where it stands
 */
public record SetOnDelete(ReferentialAction action, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitSetOnDelete(this);
    }
}
