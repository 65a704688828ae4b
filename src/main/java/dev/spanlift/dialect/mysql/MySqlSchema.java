package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagnostic.Diagnostic;
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
 * @param diagnostics what the conversion does not carry exactly and which choices it made, in the order of the catalog
 */
public record MySqlSchema(List<MySqlTable> tables, List<Diagnostic> diagnostics) {
    /** Copies the lists, so that the record is immutable. */
    public MySqlSchema {
        tables = List.copyOf(tables);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Converts a schema as {@link MySqlDialect#convert} does. */
    public static MySqlSchema of(Catalog catalog, ConvertOptions options) {
        return new MySqlPlanner(catalog, options).schema();
    }

    static MySqlSchema of(
            List<MySqlStatement> statements, Map<MySqlName, ObjectName> sources, List<Diagnostic> diagnostics) {
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
        return new MySqlSchema(tables, diagnostics);
    }
}
