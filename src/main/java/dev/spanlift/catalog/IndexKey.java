package dev.spanlift.catalog;

import dev.spanlift.ast.SortDirection;

/**
 * What an index is sorted by: a column, or an expression over the columns of its table.
 */
public sealed interface IndexKey permits KeyColumn, KeyExpression {

    /** Returns the direction. */
    SortDirection direction();
}
