package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.dialect.ConvertOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a conversion as records, for what writes no DDL: a model file, a diagram.
 *
 * @param tables the tables, in the order in which a script creates them
 */
public record MySqlSchema(List<MySqlTable> tables) {
    /** Copies the list, so that the record is immutable. */
    public MySqlSchema {
        tables = List.copyOf(tables);
    }

    /** Converts a schema as {@link MySqlDialect#convert} does, whose diagnostics say what is different. */
    public static MySqlSchema of(Catalog catalog, ConvertOptions options) {
        return new MySqlPlanner(catalog, options).schema();
    }

    static MySqlSchema of(List<MySqlStatement> statements, Map<MySqlName, ObjectName> sources) {
        Map<MySqlName, List<MySqlForeignKey>> added = new HashMap<>();
        for (MySqlStatement statement : statements) {
            if (statement instanceof MySqlStatement.AddForeignKey add) {
                added.computeIfAbsent(add.table(), name -> new ArrayList<>()).add(add.foreignKey());
            }
        }
        List<MySqlTable> tables = new ArrayList<>();
        for (MySqlStatement statement : statements) {
            if (statement instanceof MySqlStatement.CreateTable create) {
                List<MySqlForeignKey> foreignKeys = new ArrayList<>(create.foreignKeys());
                foreignKeys.addAll(added.getOrDefault(create.name(), List.of()));
                tables.add(new MySqlTable(
                        Optional.ofNullable(sources.get(create.name())),
                        create.name(),
                        create.columns(),
                        create.primaryKey(),
                        create.indexes(),
                        foreignKeys,
                        create.autoIncrement(),
                        create.comment()));
            }
        }
        return new MySqlSchema(tables);
    }
}
