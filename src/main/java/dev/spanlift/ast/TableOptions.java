package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * OPTIONS of a table.
 *
 * @param options the options
 * @param span where it stands
 */
public record TableOptions(Options options, SourceSpan span) implements TableClause {
    @Override
    public <R> R accept(TableClauseVisitor<R> visitor) {
        return visitor.visitTableOptions(this);
    }
}
