package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER INDEX.
 *
 * @param name the index
 * @param alteration what changes
 * @param span where it stands
 */
public record AlterIndex(Path name, IndexAlteration alteration, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterIndex(this);
    }
}
