package dev.spanlift.catalog;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.SortDirection;
import java.util.Set;

/**
 * An expression of an index while statements are applied.
 *
 * @param expression the expression
 * @param columns the columns that it refers to
 * @param direction the direction
 */
record KeyExpressionDraft(Expression expression, Set<ColumnDraft> columns, SortDirection direction)
        implements IndexKeyDraft {
    @Override
    public KeyExpression freeze() {
        return new KeyExpression(expression, direction);
    }
}
