package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER VECTOR INDEX.
 *
 * @param name the vector index
 * @param alteration what changes: a stored column or the options; or that it is built anew
 * @param span where it stands
 */
public record AlterVectorIndex(Path name, IndexAlteration alteration, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterVectorIndex(this);
    }
}
