package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * AS (expression) [STORED]: a generated column.
 *
 * @param expression the expression, without its parentheses
 * @param stored whether STORED is written
 * @param span where it stands
 */
public record GeneratedValue(Expression expression, boolean stored, SourceSpan span) implements ColumnValue {
    @Override
    public <R> R accept(ColumnValueVisitor<R> visitor) {
        return visitor.visitGeneratedValue(this);
    }
}
