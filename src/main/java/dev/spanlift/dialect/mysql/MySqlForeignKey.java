package dev.spanlift.dialect.mysql;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the referencing columns
 * @param referencedTable the referenced table
 * @param referencedColumns the referenced columns, as many as referencing ones
 * @param cascade whether it is ON DELETE CASCADE, not ON DELETE NO ACTION
 */
public record MySqlForeignKey(
        String name, List<String> columns, MySqlName referencedTable, List<String> referencedColumns, boolean cascade) {
    /** Copies the lists, so that the record is immutable. */
    public MySqlForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
