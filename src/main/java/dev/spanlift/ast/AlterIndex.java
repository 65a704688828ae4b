package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER INDEX ... {ADD | DROP} STORED COLUMN.
 *
 * @param name the index
 * @param action ADD or DROP
 * @param column the column
 * @param span where it stands
 */
public record AlterIndex(Path name, IndexColumnAction action, Identifier column, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterIndex(this);
    }
}
