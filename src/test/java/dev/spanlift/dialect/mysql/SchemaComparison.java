package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.AutoIncrementValue;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.IndexKind;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ObjectMapping;
import dev.spanlift.testing.mysql.InformationSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what a server made of a conversion with the catalog that it came from. What differs must be named by a
 * diagnostic of the conversion. For tables in one database.
 */
final class SchemaComparison {

    private final Catalog catalog;
    private final InformationSchema actual;
    private final Map<String, String> targets = new HashMap<>();
    /** Code and object of each diagnostic. */
    private final Set<String> announced = new HashSet<>();

    private SchemaComparison(Catalog catalog, ConversionResult conversion, InformationSchema actual) {
        this.catalog = catalog;
        this.actual = actual;
        for (ObjectMapping mapping : conversion.mappings()) {
            mapping.target().ifPresent(target -> targets.put(mapping.source(), target));
        }
        conversion
                .diagnostics()
                .forEach(diagnostic -> announced.add(
                        diagnostic.code() + " " + diagnostic.object().orElse("")));
    }

    static void assertEqual(Catalog catalog, ConversionResult conversion, InformationSchema actual) {
        SchemaComparison comparison = new SchemaComparison(catalog, conversion, actual);
        List<Table> kept = catalog.tables().stream()
                .filter(table -> !comparison.isAnnounced(
                        table.name().toString(), DiagnosticCode.ROW_TOO_LARGE, DiagnosticCode.TOO_MANY_COLUMNS))
                .toList();
        assertThat(actual.tables())
                .extracting(InformationSchema.Table::name)
                .containsExactlyInAnyOrderElementsOf(kept.stream()
                        .map(table -> comparison.target(table.name().toString()))
                        .toList());
        assertThat(actual.tables())
                .allMatch(table ->
                        table.engine().equals("InnoDB") && table.collation().equals("utf8mb4_0900_bin"));
        kept.forEach(comparison::compareTable);
        comparison.compareIndexes();
    }

    private boolean isAnnounced(String object, DiagnosticCode... codes) {
        return List.of(codes).stream().anyMatch(code -> announced.contains(code + " " + object));
    }

    private String target(String source) {
        assertThat(targets).containsKey(source);
        return targets.getOrDefault(source, source);
    }

    private String column(Table table, String name) {
        String qualified = target(table.name() + "." + name);
        return qualified.substring(target(table.name().toString()).length() + 1);
    }

    private void compareTable(Table table) {
        String name = target(table.name().toString());
        Map<String, InformationSchema.Column> columns = new HashMap<>();
        List<String> order = new ArrayList<>();
        actual.columnsOf(name).forEach(column -> {
            columns.put(column.name(), column);
            order.add(column.name());
        });
        List<Column> kept = table.columns().stream()
                .filter(column -> !isAnnounced(table.name() + "." + column.name(), DiagnosticCode.TOKENLIST_DROPPED))
                .toList();
        List<String> expected =
                kept.stream().map(column -> column(table, column.name())).toList();
        assertThat(order.stream().filter(expected::contains)).as(name).containsExactlyElementsOf(expected);
        Set<String> key = new HashSet<>();
        table.primaryKey().ifPresent(parts -> parts.forEach(part -> key.add(part.column())));
        for (Column column : kept) {
            InformationSchema.Column found = Optional.ofNullable(columns.get(column(table, column.name())))
                    .orElseThrow();
            boolean counts = column.value().orElse(null) instanceof IdentityValue
                    || column.value().orElse(null) instanceof AutoIncrementValue
                    || found.extra().contains("auto_increment");
            assertThat(found.nullable())
                    .as(name + "." + found.name())
                    .isEqualTo(!column.notNull() && !key.contains(column.name()) && !counts);
            assertThat(found.type()).as(name + "." + found.name()).matches(typePattern(column));
        }
        comparePrimaryKey(table, name);
        compareForeignKeys(table, name);
    }

    private static String typePattern(Column column) {
        if (column.type() instanceof ArrayDataType) {
            return "json|vector\\(\\d+\\)";
        }
        if (!(column.type() instanceof ScalarDataType scalar)) {
            return "mediumblob";
        }
        return switch (scalar.kind()) {
            case BOOL -> "tinyint\\(1\\)";
            case INT64 -> "bigint";
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            case NUMERIC -> "decimal\\(38,9\\)";
            case STRING ->
                scalar.length().isPresent() ? "varchar\\(\\d+\\)|text|mediumtext" : "mediumtext|varchar\\(\\d+\\)";
            case BYTES ->
                scalar.length().isPresent() ? "varbinary\\(\\d+\\)|blob|mediumblob" : "mediumblob|varbinary\\(\\d+\\)";
            case DATE -> "date";
            case TIMESTAMP -> "datetime\\(6\\)";
            case JSON -> "json";
            case UUID -> "char\\(36\\)";
            case INTERVAL, TOKENLIST -> "";
        };
    }

    private void comparePrimaryKey(Table table, String name) {
        List<String> expected = table.primaryKey().orElse(List.of()).stream()
                .map(part -> column(table, part.column()) + " " + part.direction())
                .toList();
        List<String> found = actual.keysOf(name).stream()
                .filter(key -> key.name().equals("PRIMARY"))
                .flatMap(key -> key.parts().stream())
                .map(part ->
                        part.column().orElse("") + " " + (part.descending() ? SortDirection.DESC : SortDirection.ASC))
                .toList();
        boolean singleton = isAnnounced(table.name().toString(), DiagnosticCode.SINGLETON_KEY_ADDED);
        assertThat(found).as(name).isEqualTo(singleton ? List.of("singleton_key ASC") : expected);
    }

    private void compareForeignKeys(Table table, String name) {
        Set<String> expected = new HashSet<>();
        table.interleaving()
                .filter(link ->
                        link.enforced() && !isAnnounced(table.name().toString(), DiagnosticCode.FOREIGN_KEY_DROPPED))
                .ifPresent(link -> {
                    Table parent = catalog.tables().stream()
                            .filter(candidate -> candidate.name().equals(link.parent()))
                            .findFirst()
                            .orElseThrow();
                    List<String> columns = parent.primaryKey().orElseThrow().stream()
                            .map(KeyColumn::column)
                            .toList();
                    expected.add(foreignKey(table, columns, parent, columns, link.onDelete()));
                });
        for (ForeignKeyConstraint key : table.foreignKeys()) {
            String object = table.name() + "." + key.name().orElse("(" + String.join(", ", key.columns()) + ")");
            if (key.enforced()
                    && !isAnnounced(object, DiagnosticCode.FOREIGN_KEY_DROPPED, DiagnosticCode.FOREIGN_KEY_MERGED)) {
                Table parent = catalog.tables().stream()
                        .filter(candidate -> candidate.name().equals(key.referencedTable()))
                        .findFirst()
                        .orElseThrow();
                expected.add(foreignKey(table, key.columns(), parent, key.referencedColumns(), key.onDelete()));
            }
        }
        assertThat(actual.foreignKeysOf(name))
                .as(name)
                .extracting(key -> key.columns() + " " + key.referencedTable() + " " + key.referencedColumns() + " "
                        + key.deleteRule())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private String foreignKey(
            Table child, List<String> columns, Table parent, List<String> referenced, ReferentialAction onDelete) {
        return columns.stream().map(column -> column(child, column)).toList() + " "
                + target(parent.name().toString()) + " "
                + referenced.stream().map(column -> column(parent, column)).toList() + " " + onDelete.keywords();
    }

    private void compareIndexes() {
        for (Index index : catalog.indexes()) {
            String object = index.name().toString();
            if (index.kind() != IndexKind.SECONDARY || isAnnounced(object, DiagnosticCode.INDEX_DROPPED)) {
                continue;
            }
            Table table = catalog.tables().stream()
                    .filter(candidate -> candidate.name().equals(index.table()))
                    .findFirst()
                    .orElseThrow();
            List<String> expected = index.keys().stream()
                    .map(key ->
                            (key instanceof KeyColumn part ? column(table, part.column()) : "") + " " + key.direction())
                    .toList();
            boolean hashed = isAnnounced(object, DiagnosticCode.UNIQUE_BY_HASH);
            assertThat(actual.keysOf(target(index.table().toString())))
                    .as(object)
                    .anyMatch(key -> key.unique() == index.unique()
                            && (hashed
                                    ? key.parts().size() == expected.size()
                                    : parts(key).equals(expected)));
        }
    }

    private static List<String> parts(InformationSchema.Key key) {
        return key.parts().stream()
                .map(part ->
                        part.column().orElse("") + " " + (part.descending() ? SortDirection.DESC : SortDirection.ASC))
                .toList();
    }
}
