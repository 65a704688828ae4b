package dev.spanlift.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.CheckResult;
import dev.spanlift.SpannerDdl;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.ObjectMapping;
import dev.spanlift.dialect.mysql.MySqlDialect;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.TestData;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlException;
import dev.spanlift.testing.mysql.MySqlServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Rows that Spanner takes go into MySQL and are equal there, and rows that Spanner refuses are refused by MySQL, but for what
 * the conversion announces.
 */
class RowAgreementTest {

    private static final Path FOLDER = TestData.folder("rows");

    /** Announcements after which MySQL may take what Spanner refuses. */
    private static final Set<DiagnosticCode> LAXER = EnumSet.of(
            DiagnosticCode.CHECK_DROPPED,
            // Spanner takes no time in the future where it takes commit timestamps.
            DiagnosticCode.COMMIT_TIMESTAMP_DROPPED,
            DiagnosticCode.FOREIGN_KEY_DROPPED,
            DiagnosticCode.INDEX_DROPPED,
            DiagnosticCode.UNIQUE_NULLS_DISTINCT,
            DiagnosticCode.GENERATED_COLUMN_PLAIN,
            DiagnosticCode.AUTO_INCREMENT_ORDER);

    /** Announcements after which MySQL may refuse what Spanner takes. */
    private static final Set<DiagnosticCode> STRICTER = EnumSet.of(
            DiagnosticCode.KEY_COLUMN_NOT_NULL,
            DiagnosticCode.KEY_LENGTH_REDUCED,
            DiagnosticCode.GENERATED_COLUMN_PLAIN,
            DiagnosticCode.AUTO_INCREMENT_ORDER);

    @TestFactory
    Stream<DynamicTest> databasesAgree() {
        return TestData.sqlFiles(FOLDER).stream()
                .map(file -> DynamicTest.dynamicTest(
                        FOLDER.relativize(file.getParent()).toString(), () -> new Case(file).run()));
    }

    /** The recorded cases are what the other test needs: many schemas, many rows of both verdicts. */
    @Test
    void thereAreEnoughRows() {
        List<Path> files = TestData.sqlFiles(FOLDER);
        List<Row> rows = files.stream().flatMap(file -> rows(file).stream()).toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(30);
        assertThat(rows).filteredOn(row -> row.mark() == '+').hasSizeGreaterThan(1000);
        assertThat(rows).filteredOn(row -> row.mark() == '-').hasSizeGreaterThan(500);
    }

    private static List<Row> rows(Path schema) {
        return TestData.read(schema.resolveSibling("rows.tsv"))
                .lines()
                .map(Row::parse)
                .toList();
    }

    /** A schema with its rows. */
    private static final class Case {
        private final List<Row> rows;
        private final Catalog catalog;
        private final ConversionResult conversion;
        private final Map<String, String> targets = new HashMap<>();
        private final List<String> disagreements = new ArrayList<>();
        /** Tables in which an announced difference has left other rows. */
        private final Set<String> diverged = new HashSet<>();

        Case(Path schema) {
            rows = rows(schema);
            CheckResult checked = SpannerDdl.check(List.of(SourceFile.of(schema.toString(), TestData.read(schema))));
            catalog = checked.catalog();
            conversion = new MySqlDialect().convert(catalog, ConvertOptions.defaults());
            for (ObjectMapping mapping : conversion.mappings()) {
                mapping.target().ifPresent(target -> targets.put(mapping.kind() + " " + mapping.source(), target));
            }
        }

        void run() {
            try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
                database.execute(conversion.sql());
                database.execute("START TRANSACTION");
                for (Row row : rows) {
                    if (row.mark() == '=') {
                        compare(database, row);
                    } else {
                        attempt(database, row);
                    }
                }
            }
            assertThat(disagreements).isEmpty();
        }

        private void attempt(MySqlDatabase database, Row row) {
            String columns = row.cells().stream().map(cell -> column(row, cell)).collect(Collectors.joining(", "));
            String values = row.cells().stream().map(Row.Cell::literal).collect(Collectors.joining(", "));
            String sql = "INSERT INTO " + table(row) + " (" + columns + ") VALUES (" + values + ")";
            boolean taken = true;
            String said = "";
            try {
                database.execute("SAVEPOINT attempt");
                database.execute(sql);
            } catch (MySqlException exception) {
                taken = false;
                said = String.valueOf(exception.getMessage())
                        .lines()
                        .findFirst()
                        .orElse("");
            }
            boolean wanted = row.mark() == '+';
            if (!(taken && wanted)) {
                database.execute("ROLLBACK TO SAVEPOINT attempt");
            }
            if (taken == wanted) {
                return;
            }
            if (wanted) {
                diverged.add(row.table());
            }
            boolean follows = wanted && ancestors(row.table()).anyMatch(diverged::contains);
            if (!follows && !isAnnounced(row, wanted ? STRICTER : LAXER)) {
                disagreements.add(
                        (wanted ? "refused by MySQL alone: " : "refused by Spanner alone: ") + row + " " + said);
            }
        }

        /** Returns the tables that a row of a table may need. */
        private Stream<String> ancestors(String name) {
            return catalog.tables().stream()
                    .filter(table -> table.name().toString().equals(name))
                    .flatMap(table -> Stream.concat(
                            table.interleaving().stream()
                                    .map(link -> link.parent().toString()),
                            table.foreignKeys().stream()
                                    .map(key -> key.referencedTable().toString())));
        }

        /** Returns whether the conversion announced, of the table or a part of it, one of the codes. */
        private boolean isAnnounced(Row row, Set<DiagnosticCode> codes) {
            Set<String> indexes = catalog.indexes().stream()
                    .filter(index -> index.table().toString().equals(row.table()))
                    .map(index -> index.name().toString())
                    .collect(Collectors.toSet());
            for (Diagnostic diagnostic : conversion.diagnostics()) {
                String object = diagnostic.object().orElse("");
                boolean concerns =
                        object.equals(row.table()) || object.startsWith(row.table() + ".") || indexes.contains(object);
                if (concerns && codes.contains(diagnostic.code())) {
                    return true;
                }
            }
            return false;
        }

        private void compare(MySqlDatabase database, Row row) {
            if (diverged.contains(row.table())) {
                return;
            }
            String condition = row.cells().stream()
                    .filter(cell -> targets.containsKey("column " + row.table() + "." + cell.column()))
                    .filter(cell -> !isOf(row, cell, DiagnosticCode.GENERATED_COLUMN_PLAIN))
                    // For NULL, a column that counts takes its next number, as was announced.
                    .filter(cell -> cell.value().isPresent() || !isOf(row, cell, DiagnosticCode.AUTO_INCREMENT_ORDER))
                    .map(cell -> column(row, cell) + " <=> " + cell.literal())
                    .collect(Collectors.joining(" AND "));
            long found = count(database, row, " WHERE " + condition);
            if (found != 1) {
                disagreements.add("not once in MySQL, but " + found + " times: " + row);
            }
            long expected = rows.stream()
                    .filter(other -> other.mark() == '=' && other.table().equals(row.table()))
                    .count();
            long all = count(database, row, "");
            if (all != expected) {
                disagreements.add(all + " rows in MySQL, " + expected + " in Spanner: " + row.table());
            }
        }

        /** Returns whether the conversion announced a code of the column. */
        private boolean isOf(Row row, Row.Cell cell, DiagnosticCode code) {
            return conversion.diagnostics().stream()
                    .anyMatch(diagnostic -> diagnostic.code() == code
                            && diagnostic.object().orElse("").equals(row.table() + "." + cell.column()));
        }

        private long count(MySqlDatabase database, Row row, String where) {
            Object count = database.query("SELECT COUNT(*) AS n FROM " + table(row) + where)
                    .get(0)
                    .get("n");
            return Long.parseLong(String.valueOf(count));
        }

        private String table(Row row) {
            return "`" + targets.getOrDefault("table " + row.table(), row.table()) + "`";
        }

        private String column(Row row, Row.Cell cell) {
            String table = targets.getOrDefault("table " + row.table(), row.table());
            String target =
                    targets.getOrDefault("column " + row.table() + "." + cell.column(), table + "." + cell.column());
            return "`" + target.substring(table.length() + 1) + "`";
        }
    }
}
