package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.SqlSecurity;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Check;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.View;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.testing.mysql.InformationSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what a server made of a conversion with the catalog that it came from. What differs must be named by a
 * diagnostic of the conversion. For tables in one database, converted with the default choices but for version and profile.
 */
final class SchemaComparison {

    private final Catalog catalog;
    private final InformationSchema actual;
    private final Announcements announcements;
    private final Differences differences = new Differences();

    private SchemaComparison(Catalog catalog, ConversionResult conversion, InformationSchema actual) {
        this.catalog = catalog;
        this.actual = actual;
        this.announcements = new Announcements(conversion);
    }

    static void assertEqual(Catalog catalog, ConversionResult conversion, InformationSchema actual) {
        assertThat(differences(catalog, conversion, actual)).isEmpty();
    }

    /** Returns what differs without a diagnostic that says so, in words; empty where nothing does. */
    static List<String> differences(Catalog catalog, ConversionResult conversion, InformationSchema actual) {
        SchemaComparison comparison = new SchemaComparison(catalog, conversion, actual);
        comparison.compare();
        return comparison.differences.toList();
    }

    private void compare() {
        List<Table> kept = catalog.tables().stream()
                .filter(table -> !announcements.say(
                        table.name().toString(), DiagnosticCode.ROW_TOO_LARGE, DiagnosticCode.TOO_MANY_COLUMNS))
                .toList();
        Map<String, InformationSchema.Table> tables = new HashMap<>();
        actual.tables().forEach(table -> tables.put(table.name(), table));
        differences.expect(
                "tables", kept.stream().map(announcements::table).collect(Collectors.toSet()), tables.keySet());
        KeyComparison keys = new KeyComparison(catalog, announcements, actual, differences);
        for (Table table : kept) {
            Optional.ofNullable(tables.get(announcements.table(table)))
                    .ifPresent(found -> compareTable(table, found, keys));
        }
        keys.compareAdded();
        compareChecks(kept);
        compareViews();
        compareEvents(kept);
    }

    private void compareTable(Table table, InformationSchema.Table found, KeyComparison keys) {
        String object = table.name().toString();
        differences.expect(object + " engine", "InnoDB", found.engine());
        differences.expect(object + " collation", "utf8mb4_0900_bin", found.collation());
        differences.expectComment(
                object, table.comment(), found.comment(), announcements.say(object, DiagnosticCode.COMMENT_SHORTENED));
        if (!announcements.say(object, DiagnosticCode.NAME_CHANGED, DiagnosticCode.SCHEMA_MAPPED)) {
            differences.expect("name of " + object, table.name().name(), found.name());
        }
        compareColumns(table, found.name());
        keys.compare(table);
    }

    private void compareColumns(Table table, String name) {
        List<InformationSchema.Column> found = actual.columnsOf(name);
        Map<String, InformationSchema.Column> columns = new HashMap<>();
        found.forEach(column -> columns.put(column.name(), column));
        List<Column> kept = table.columns().stream()
                .filter(column ->
                        !announcements.say(Announcements.object(table, column), DiagnosticCode.TOKENLIST_DROPPED))
                .toList();
        List<String> expected = kept.stream()
                .map(column -> announcements.column(table, column.name()))
                .toList();
        differences.expect(
                "order of the columns of " + name,
                expected,
                found.stream()
                        .map(InformationSchema.Column::name)
                        .filter(column -> !isAdded(table, column, expected))
                        .toList());
        for (Column column : kept) {
            Optional.ofNullable(columns.get(announcements.column(table, column.name())))
                    .ifPresent(actualColumn -> compareColumn(table, column, actualColumn));
        }
    }

    private void compareColumn(Table table, Column column, InformationSchema.Column found) {
        if (!announcements.say(Announcements.object(table, column), DiagnosticCode.NAME_CHANGED)) {
            differences.expect("name of " + Announcements.object(table, column), column.name(), found.name());
        }
        new ColumnComparison(announcements, differences, table, column, found).compare();
    }

    /**
     * Returns whether a column is the announced key of a table of one row, or announced by an index: the hash of a column,
     * or the values of an expression.
     */
    private boolean isAdded(Table table, String column, List<String> expected) {
        boolean singleton = column.startsWith("singleton_key")
                && announcements.say(table.name().toString(), DiagnosticCode.SINGLETON_KEY_ADDED);
        boolean ofIndex = (column.contains("_sha256") && hasIndexThatSays(table, DiagnosticCode.UNIQUE_BY_HASH))
                || (column.contains("_key") && hasIndexThatSays(table, DiagnosticCode.INDEX_COLUMN_ADDED));
        return !expected.contains(column) && (singleton || ofIndex);
    }

    private boolean hasIndexThatSays(Table table, DiagnosticCode code) {
        return catalog.indexes().stream()
                .anyMatch(index -> index.table().equals(table.name())
                        && announcements.say(index.name().toString(), code));
    }

    private void compareChecks(List<Table> kept) {
        Set<String> expected = new HashSet<>();
        for (Table table : kept) {
            for (Check check : table.checks()) {
                String object = table.name() + "." + check.name().orElseGet(() -> "(" + oneLine(check) + ")");
                if (!announcements.say(object, DiagnosticCode.CHECK_DROPPED)) {
                    expected.add(announcements.target("check", object).orElse(object));
                    if (check.name().isPresent() && !announcements.say(object, DiagnosticCode.NAME_CHANGED)) {
                        expected.add(
                                announcements.table(table) + "." + check.name().get());
                    }
                }
            }
        }
        Set<String> found = actual.checks().stream()
                .map(check -> check.table() + "." + check.name())
                .collect(Collectors.toSet());
        expected.stream()
                .filter(check -> !found.contains(check))
                .forEach(check -> differences.add("check " + check + " is not there"));
        differences.expect(
                "number of checks",
                expected.size()
                        + announcements.count(DiagnosticCode.LENGTH_AS_CHECK)
                        + announcements.count(DiagnosticCode.SINGLETON_KEY_ADDED),
                (long) found.size());
        if (!actual.checks().stream().allMatch(InformationSchema.Check::enforced)) {
            differences.add("a check is not enforced");
        }
    }

    private static String oneLine(Check check) {
        return check.condition().span().text().strip().replaceAll("\\s+", " ");
    }

    private void compareViews() {
        Map<String, InformationSchema.View> found = new HashMap<>();
        actual.views().forEach(view -> found.put(view.name(), view));
        Set<String> expected = new HashSet<>();
        for (View view : catalog.views()) {
            String object = view.name().toString();
            if (announcements.say(object, DiagnosticCode.VIEW_DROPPED)) {
                continue;
            }
            String target = announcements.target("view", object).orElse(object);
            expected.add(target);
            Optional.ofNullable(found.get(target)).ifPresent(actualView -> {
                boolean definer = view.security()
                        .filter(SqlSecurity.DEFINER.name()::equalsIgnoreCase)
                        .isPresent();
                differences.expect("rights of " + object, definer ? "DEFINER" : "INVOKER", actualView.security());
            });
        }
        differences.expect("views", expected, found.keySet());
    }

    private void compareEvents(List<Table> kept) {
        Set<String> expected = kept.stream()
                .filter(table -> table.deletionPolicy().isPresent()
                        && !announcements.say(table.name().toString(), DiagnosticCode.ROW_DELETION_DROPPED))
                .map(table -> "`" + announcements.table(table) + "` "
                        + table.deletionPolicy().orElseThrow().days())
                .collect(Collectors.toSet());
        Set<String> found = actual.events().stream()
                .map(event ->
                        event.definition().replaceAll("(?s)DELETE FROM (`[^`]*`).* INTERVAL (\\d+) DAY\\s*", "$1 $2"))
                .collect(Collectors.toSet());
        differences.expect("events", expected, found);
    }
}
