package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.type.NamedDataType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types of the proto bundle that must be enums: DDL does not tell them from messages, but keys do, which take no message.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/protocol-buffers">Protocol buffers</a>
 */
final class EnumTypes {

    private EnumTypes() {}

    /** Returns the names of the types that a primary key, an index or a foreign key has among its columns. */
    static Set<String> of(Catalog catalog) {
        if (catalog.protoTypes().isEmpty()) {
            return Set.of();
        }
        Set<String> enums = new HashSet<>();
        Map<ObjectName, Table> tables = new HashMap<>();
        for (Table table : catalog.tables()) {
            tables.put(table.name(), table);
            table.primaryKey().ifPresent(key -> addTypes(table, columns(key), enums));
            for (ForeignKeyConstraint foreignKey : table.foreignKeys()) {
                addTypes(table, foreignKey.columns(), enums);
            }
        }
        for (Index index : catalog.indexes()) {
            Table table = tables.get(index.table());
            if (table != null) {
                addTypes(table, columns(index.keyColumns()), enums);
            }
        }
        enums.retainAll(catalog.protoTypes());
        return enums;
    }

    private static List<String> columns(List<KeyColumn> key) {
        return key.stream().map(KeyColumn::column).toList();
    }

    private static void addTypes(Table table, Collection<String> columns, Set<String> types) {
        for (Column column : table.columns()) {
            if (column.type() instanceof NamedDataType type && columns.contains(column.name())) {
                types.add(type.name());
            }
        }
    }
}
