package dev.spanlift.catalog;

import dev.spanlift.ast.SortDirection;

/**
 * A column of a primary key or an index while statements are applied.
 *
 * @param column the column
 * @param direction the direction
 */
record KeyColumnDraft(ColumnDraft column, SortDirection direction) implements IndexKeyDraft {
    @Override
    public KeyColumn freeze() {
        return new KeyColumn(column.name, direction);
    }
}
