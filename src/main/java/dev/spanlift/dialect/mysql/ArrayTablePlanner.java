package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.ARRAY_AS_TABLE;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_KEY_BYTES;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_KEY_PARTS;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_ROW_BYTES;

import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.type.ArrayDataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Plans ARRAY columns as tables: a row for each element, with the key of the row that has the array and a position. */
final class ArrayTablePlanner {

    private final MySqlTarget target;
    private final MySqlNames names;
    private final PlanReport report;

    ArrayTablePlanner(MySqlTarget target, MySqlNames names, PlanReport report) {
        this.target = target;
        this.names = names;
        this.report = report;
    }

    /** Returns whether a column can become a table: its elements have a type, and its rows a key to refer to. */
    static boolean applies(Table table, Column column, MySqlTarget target) {
        return column.type() instanceof ArrayDataType array
                && MySqlTypes.of(array.element(), target).isPresent()
                && column.value().isEmpty()
                && table.primaryKey().filter(key -> !key.isEmpty()).isPresent();
    }

    /** Plans the table of a column that {@link #applies}, once the key of its table is settled. */
    MySqlStatement plan(TablePlan table, Column column) {
        MySqlType element =
                MySqlTypes.of(((ArrayDataType) column.type()).element(), target).orElseThrow();
        ObjectName source = table.source.name();
        MySqlName name = names.claimObject(new ObjectName(source.schema(), source.name() + "_" + column.name()));
        table.arrayTables.put(column, name);
        List<ColumnPlan> key = table.keyColumns();
        NameScope columnNames = new NameScope();
        List<MySqlColumn> columns = new ArrayList<>();
        List<MySqlKeyPart> parts = new ArrayList<>();
        List<String> references = new ArrayList<>();
        long keyBytes = Long.BYTES;
        for (ColumnPlan part : key) {
            String partName = columnNames.claim(part.name);
            references.add(partName);
            columns.add(plain(partName, part.type, true));
            parts.add(part(partName));
            keyBytes += part.type.keyBytes();
        }
        List<MySqlKeyPart> parentParts = List.copyOf(parts);
        String position = columnNames.claim("position");
        columns.add(plain(position, MySqlType.fixed("BIGINT", Long.BYTES), true));
        parts.add(part(position));
        boolean fits = keyBytes + element.rowBytes() < MAX_ROW_BYTES - MAX_KEY_PARTS;
        columns.add(
                plain(columnNames.claim("value"), fits || !element.isVariable() ? element : larger(element), false));
        // The parent's key may fill the limit: then it is a key of its own, and positions are up to writers.
        boolean unique = keyBytes <= MAX_KEY_BYTES && parts.size() <= MAX_KEY_PARTS;
        String constraint = names.claimConstraint(name, "FK_" + name.name() + "_" + table.name.name());
        MySqlForeignKey foreignKey = new MySqlForeignKey(
                constraint,
                references,
                table.name,
                key.stream().map(part -> part.name).toList(),
                true);
        String object = table.object() + "." + column.name();
        report.say(
                ARRAY_AS_TABLE,
                object,
                column.span(),
                "array column " + object + " became table " + name + ", which does not tell NULL from an empty array"
                        + (unique ? "" : ", nor keeps positions apart: the key has no room for them"));
        report.place(object, name.toString());
        return new MySqlStatement.CreateTable(
                name,
                columns,
                unique ? parts : List.of(),
                unique
                        ? List.of()
                        : List.of(new MySqlIndex(MySqlIndex.Kind.PLAIN, constraint, parentParts, Optional.empty())),
                List.of(foreignKey),
                List.of(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static MySqlType larger(MySqlType type) {
        return type.isText() ? MySqlType.text(type.length()) : MySqlType.blob(type.length());
    }

    private static MySqlColumn plain(String name, MySqlType type, boolean notNull) {
        return new MySqlColumn(name, type.sql(), notNull, Optional.empty(), Optional.empty());
    }

    private static MySqlKeyPart part(String name) {
        return new MySqlKeyPart(MySqlQuoting.name(name), OptionalLong.empty(), false);
    }
}
