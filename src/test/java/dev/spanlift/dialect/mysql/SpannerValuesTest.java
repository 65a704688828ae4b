package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.Golden;
import dev.spanlift.testing.TestData;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlException;
import dev.spanlift.testing.mysql.MySqlServer;
import dev.spanlift.testing.values.MySqlRows;
import dev.spanlift.testing.values.RecordedExpression;
import dev.spanlift.testing.values.SpannerRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Translated expressions and views have the values that Spanner itself gives: an emulator evaluated the originals on the
 * rows of {@code testdata/values} (recorded by {@code src/test/scripts/record-values}), a MySQL server evaluates the
 * translations on the same rows, in a view and as a generated column.
 *
 * <p>{@code expressions/<family>.mysql} holds each translation, or what stopped it.
 */
class SpannerValuesTest {

    private static final Path FOLDER = TestData.folder("values");
    private static final List<String> TABLES = List.of("Samples", "Parts");
    private static final String VIEW = "CREATE SQL SECURITY INVOKER VIEW `V` AS\nSELECT `Samples`.`k` AS `k`, ";
    private static final String KEY = ") PRIMARY KEY (k);\nCREATE TABLE Parts";

    private static final String MODE_AS_BEFORE = "\nSET SESSION sql_mode = @old_sql_mode;\n";
    private static final String VIEWS = "CREATE SQL SECURITY INVOKER VIEW ";

    /** The tables with their rows, for views. */
    private static @Nullable MySqlDatabase loaded;

    /** By which part of itself a FLOAT64 may differ: functions hang on the platform's library in their last bits. */
    private static final double LAST_BITS = 1e-14;

    /** How many expressions are evaluated together. */
    private static final int BATCH = 40;

    /** The keys of rows that a noted difference is about, by a word of the note. */
    private static final Map<String, List<Integer>> DIFFERING_ROWS = Map.of(
            "of ß", List.of(12),
            "of İ", List.of(12),
            "times before", List.of(5, 6, 15),
            "beyond the range", List.of(4, 8, 12, 15));

    private static final Set<DiagnosticCode> STOPPED =
            Set.of(DiagnosticCode.VIEW_DROPPED, DiagnosticCode.GENERATED_COLUMN_PLAIN, DiagnosticCode.SYNTAX_ERROR);

    private static SpannerRows rows(String table) {
        return SpannerRows.read(FOLDER.resolve(table + ".tsv"));
    }

    private static ConversionResult convert(String ddl) {
        return SpannerDdl.convert(
                List.of(SourceFile.of("values.sql", ddl)), new MySqlDialect(), ConvertOptions.defaults());
    }

    private static String samples() {
        String script = TestData.read(FOLDER.resolve("samples.sql"));
        return script.substring(0, script.indexOf("INSERT INTO"));
    }

    private static Optional<String> obstacle(ConversionResult result) {
        return result.diagnostics().stream()
                .filter(found -> STOPPED.contains(found.code()))
                .map(Diagnostic::message)
                .findFirst();
    }

    /** Returns the paths of the files in a folder, without the ending that they have. */
    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Path sibling(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    /** Returns the views, without the statement that ends what the script's begin has set: the tests' sessions need neither. */
    private static String from(String begin, ConversionResult result) {
        return result.sql().substring(result.sql().indexOf(begin)).replace(MODE_AS_BEFORE, "");
    }

    /** Returns the database with the views of a conversion in it. */
    private static synchronized MySqlDatabase withViews(ConversionResult result) {
        if (loaded == null) {
            loaded = MySqlServer.shared().createDatabase();
            seeThatThereIsMd5(loaded);
            loaded.execute(convert(samples()).sql());
            for (String table : TABLES) {
                SpannerRows rows = rows(table);
                loaded.execute(rows.insert(
                        table, IntStream.range(0, rows.rows().size()).boxed().toList()));
            }
        }
        MySqlDatabase database = loaded;
        database.execute(from(VIEWS, result).replace(VIEWS, VIEWS.replace("CREATE", "CREATE OR REPLACE")));
        return database;
    }

    /** MD5 and SHA1 are a component of servers from 9.6 on, with the same results in views. */
    private static void seeThatThereIsMd5(MySqlDatabase database) {
        try {
            database.execute("SELECT MD5('a')");
        } catch (MySqlException exception) {
            database.execute("INSTALL COMPONENT 'file://component_classic_hashing'");
        }
    }

    @AfterAll
    static void dropDatabase() {
        if (loaded != null) {
            loaded.close();
        }
    }

    // ---- expressions

    private static Stream<RecordedExpression> recorded(Path family) {
        return RecordedExpression.read(sibling(family, ".tsv")).stream();
    }

    private static ConversionResult view(List<String> expressions) {
        String columns = IntStream.range(0, expressions.size())
                .mapToObj(i -> "(" + expressions.get(i) + ") AS v" + i)
                .collect(Collectors.joining(", "));
        return convert(samples() + "CREATE VIEW V SQL SECURITY INVOKER AS SELECT Samples.k AS k, " + columns
                + " FROM Samples;");
    }

    private static String translation(ConversionResult view) {
        return obstacle(view).map(message -> "-- " + message).orElseGet(() -> {
            return from(VIEW, view)
                    .substring(VIEW.length())
                    .replace(" AS `v0`\nFROM `Samples`;\n", "")
                    .replace("`Samples`.", "");
        });
    }

    @TestFactory
    List<DynamicTest> translations() throws IOException {
        return files("expressions", ".txt").stream()
                .map(family -> DynamicTest.dynamicTest(
                        family.getFileName().toString(),
                        () -> Golden.check(
                                sibling(family, ".mysql"),
                                recorded(family)
                                        .map(expression -> expression.sql() + "\n    "
                                                + translation(view(List.of(expression.sql()))) + "\n")
                                        .collect(Collectors.joining()))))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyExpressionIsRecorded() throws IOException {
        return files("expressions", ".txt").stream()
                .map(family -> DynamicTest.dynamicTest(
                        family.getFileName().toString(),
                        () -> assertThat(recorded(family).map(RecordedExpression::sql))
                                .containsExactlyElementsOf(TestData.read(family)
                                        .lines()
                                        .filter(line -> !line.isBlank() && !line.startsWith("--"))
                                        .toList())));
    }

    /**
     * Expressions that are evaluated together, because Spanner raises errors in the same rows.
     *
     * @param expressions those that have a translation
     * @param rows the keys of the rows without an error
     */
    private record Batch(String name, List<RecordedExpression> expressions, List<Integer> rows) {

        List<String> sql() {
            return expressions.stream().map(RecordedExpression::sql).toList();
        }

        List<String> types() {
            return expressions.stream().map(RecordedExpression::type).toList();
        }

        /** The columns that hold the expressions. */
        List<String> names() {
            return IntStream.range(0, expressions.size()).mapToObj(i -> "v" + i).toList();
        }

        void assertEqual(MySqlDatabase database, String relation) {
            String keys = rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
            List<List<Optional<String>>> actual =
                    MySqlRows.texts(database, relation, names(), types(), "WHERE k IN (" + keys + ") ORDER BY k");
            assertThat(IntStream.range(0, expressions.size())
                            .boxed()
                            .flatMap(i -> MySqlRows.differences(
                                            database,
                                            expressions.get(i).values(),
                                            actual.stream()
                                                    .map(row -> row.get(i))
                                                    .toList(),
                                            LAST_BITS)
                                    .stream()
                                    .map(difference -> expressions.get(i).sql() + ": " + difference)))
                    .isEmpty();
        }
    }

    private static Stream<Batch> batches() throws IOException {
        return files("expressions", ".txt").stream().flatMap(SpannerValuesTest::batches);
    }

    private static Stream<Batch> batches(Path family) {
        Map<List<Integer>, List<RecordedExpression>> byRows = recorded(family)
                .flatMap(SpannerValuesTest::translated)
                .collect(Collectors.groupingBy(
                        expression -> IntStream.range(0, expression.values().size())
                                .filter(i -> !expression.values().get(i).failed())
                                .mapToObj(i -> i + 1)
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byRows.remove(List.of());
        return byRows.entrySet().stream()
                .flatMap(entry -> IntStream.iterate(0, i -> i < entry.getValue().size(), i -> i + BATCH)
                        .mapToObj(i -> {
                            List<RecordedExpression> part = entry.getValue()
                                    .subList(
                                            i,
                                            Math.min(i + BATCH, entry.getValue().size()));
                            String name =
                                    family.getFileName() + " " + part.get(0).sql();
                            return new Batch(name, part, entry.getKey());
                        }));
    }

    /** Returns an expression if it has a translation, without the values that are said to differ. */
    private static Stream<RecordedExpression> translated(RecordedExpression expression) {
        ConversionResult view = view(List.of(expression.sql()));
        if (obstacle(view).isPresent()) {
            return Stream.of();
        }
        Set<Integer> differing = view.diagnostics().stream()
                .filter(found -> found.code() == DiagnosticCode.EXPRESSION_DIFFERS)
                .flatMap(found -> DIFFERING_ROWS.entrySet().stream()
                        .filter(entry -> found.message().contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream()))
                .collect(Collectors.toSet());
        RecordedExpression compared = expression;
        for (int key : differing) {
            compared = compared.without(key);
        }
        return Stream.of(compared);
    }

    @TestFactory
    Stream<DynamicTest> expressionsInViews() throws IOException {
        return batches()
                .map(batch -> DynamicTest.dynamicTest(batch.name(), () -> {
                    MySqlDatabase database = withViews(view(batch.sql()));
                    MySqlRows.assertTypes(database, "V", batch.names(), batch.types(), batch.sql());
                    batch.assertEqual(database, "V");
                }));
    }

    /** Strict SQL modes hold for what is written: what raises no error in Spanner must raise none here. */
    @TestFactory
    Stream<DynamicTest> expressionsInGeneratedColumns() throws IOException {
        return batches()
                .map(batch -> DynamicTest.dynamicTest(batch.name(), () -> {
                    String columns = IntStream.range(0, batch.names().size())
                            .mapToObj(i -> "  " + batch.names().get(i) + " "
                                    + batch.types().get(i).replaceAll("(STRING|BYTES)", "$1(MAX)") + " AS ("
                                    + batch.sql().get(i) + ") STORED,\n")
                            .collect(Collectors.joining());
                    ConversionResult result = convert(samples().replace(KEY, columns + KEY));
                    assertThat(obstacle(result)).isEmpty();
                    try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
                        database.execute(result.sql());
                        database.execute(rows("Samples")
                                .insert(
                                        "Samples",
                                        batch.rows().stream()
                                                .map(row -> row - 1)
                                                .toList()));
                        batch.assertEqual(database, "Samples");
                    }
                }));
    }

    // ---- views

    @TestFactory
    Stream<DynamicTest> views() throws IOException {
        return files("views", ".sql").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String ddl = TestData.read(file);
                    ConversionResult result = convert(samples() + ddl);
                    assertThat(obstacle(result)).isEmpty();
                    SpannerRows expected = SpannerRows.read(sibling(file, ".tsv"));
                    MySqlDatabase database = withViews(result);
                    MySqlRows.assertTypes(database, "V", expected.names(), expected.types(), expected.names());
                    MySqlRows.assertRows(database, "V", expected, ddl.startsWith("-- ordered"));
                }));
    }
}
