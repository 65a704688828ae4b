package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table with everything that belongs to it, whichever statements of a script would say so.
 *
 * @param source the table of the source; absent for one that the conversion added
 * @param name the name
 * @param columns the columns in order
 * @param primaryKey the key parts of the primary key; empty where there is none
 * @param indexes the secondary indexes in order
 * @param foreignKeys the foreign keys
 * @param autoIncrement the first value of the AUTO_INCREMENT column; absent means 1
 * @param comment the comment
 */
public record MySqlTable(
        Optional<ObjectName> source,
        MySqlName name,
        List<MySqlColumn> columns,
        List<MySqlKeyPart> primaryKey,
        List<MySqlIndex> indexes,
        List<MySqlForeignKey> foreignKeys,
        OptionalLong autoIncrement,
        Optional<String> comment) {
    /** Copies the lists, so that the record is immutable. */
    public MySqlTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
    }
}
