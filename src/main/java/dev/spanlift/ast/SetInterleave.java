package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET INTERLEAVE IN [PARENT].
 *
 * @param interleave the new interleaving
 * @param span where it stands
 */
public record SetInterleave(Interleave interleave, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitSetInterleave(this);
    }
}
