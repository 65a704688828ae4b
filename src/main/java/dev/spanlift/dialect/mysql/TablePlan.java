package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A table while it is planned. */
final class TablePlan {

    final Table source;
    final MySqlName name;
    /** The names of the table's columns, to which some may be added. */
    final NameScope columnNames;
    /** Where in the order of creation it stands, from 0. */
    final int position;
    /** Columns that the source does not have, in front of the others. */
    final List<MySqlColumn> addedFirst = new ArrayList<>();
    /** Columns that the source does not have, behind the others. */
    final List<MySqlColumn> addedLast = new ArrayList<>();
    /** The key parts of the primary key; empty where there is none. */
    final List<MySqlKeyPart> primaryKey = new ArrayList<>();

    final List<IndexPlan> indexes = new ArrayList<>();
    final List<MySqlCheck> checks = new ArrayList<>();
    /** Array columns that become tables of their own. */
    final List<Column> arrays = new ArrayList<>();
    /** The tables that these become. */
    final Map<Column, MySqlName> arrayTables = new HashMap<>();
    /** The relations in which this table is the child. */
    final List<RelationPlan> relations = new ArrayList<>();

    OptionalLong autoIncrement = OptionalLong.empty();
    /** Whether the table has no correct form and is left out. */
    boolean dropped;

    private final Map<String, ColumnPlan> columns = new LinkedHashMap<>();

    TablePlan(Table source, MySqlName name, NameScope columnNames, int position) {
        this.source = source;
        this.name = name;
        this.columnNames = columnNames;
        this.position = position;
    }

    /** Returns the name by which diagnostics call it. */
    String object() {
        return source.name().toString();
    }

    void add(ColumnPlan column) {
        columns.put(column.source.name(), column);
    }

    /** Returns the columns in order. */
    Collection<ColumnPlan> columns() {
        return columns.values();
    }

    /** Returns the column of that source name; absent where there is none, or it is left out. */
    Optional<ColumnPlan> column(String sourceName) {
        return Optional.ofNullable(columns.get(sourceName));
    }

    /** Returns the column of that source name in any capitalisation, as expressions write it. */
    Optional<ColumnPlan> columnIgnoringCase(String sourceName) {
        return columns.values().stream()
                .filter(column -> column.source.name().equalsIgnoreCase(sourceName))
                .findFirst();
    }

    /** Returns the columns of these source names; absent where one of them is missing. */
    Optional<List<ColumnPlan>> columns(List<String> sourceNames) {
        List<ColumnPlan> found =
                sourceNames.stream().flatMap(name -> column(name).stream()).toList();
        return found.size() == sourceNames.size() ? Optional.of(found) : Optional.empty();
    }

    /** Returns the columns of the primary key in order; empty for none and for a table of one row. */
    List<ColumnPlan> keyColumns() {
        return source.primaryKey()
                .flatMap(key -> columns(key.stream().map(part -> part.column()).toList()))
                .orElse(List.of());
    }
}
