package dev.spanlift.catalog;

import dev.spanlift.ast.SortDirection;

/**
 * A column of a primary key or an index.
 *
 * @param column the column, as its table spells it
 * @param direction the direction
 */
public record KeyColumn(String column, SortDirection direction) implements IndexKey {}
