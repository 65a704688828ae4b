package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER SEARCH INDEX.
 *
 * @param name the search index
 * @param alteration what changes; a column
 * @param span where it stands
 */
public record AlterSearchIndex(Path name, IndexAlteration alteration, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterSearchIndex(this);
    }
}
