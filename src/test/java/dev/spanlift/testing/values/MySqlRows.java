package dev.spanlift.testing.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.testing.mysql.MySqlDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares tables and views of a MySQL server with what Spanner has in theirs. */
public final class MySqlRows {

    /** Data types in which MySQL may keep a value of each type, by {@code information_schema.columns}. */
    private static final Map<String, String> DATA_TYPES = Map.ofEntries(
            Map.entry("BOOL", "tinyint|int|bigint"),
            Map.entry("INT64", "tinyint|smallint|int|bigint"),
            Map.entry("FLOAT32", "float|double"),
            Map.entry("FLOAT64", "double"),
            Map.entry("NUMERIC", "decimal|int|bigint"),
            Map.entry("STRING", "char|varchar|text|mediumtext|longtext"),
            Map.entry("BYTES", "binary|varbinary|blob|mediumblob|longblob"),
            Map.entry("DATE", "date"),
            Map.entry("TIMESTAMP", "datetime"),
            Map.entry("JSON", "json"));

    private MySqlRows() {}

    /**
     * Asserts that a view has columns of fitting types; strings must compare by code point, as in Spanner.
     *
     * @param names the columns
     * @param types their types in Spanner
     * @param descriptions what they hold, for messages
     */
    public static void assertTypes(
            MySqlDatabase database, String view, List<String> names, List<String> types, List<String> descriptions) {
        Map<String, Map<String, @Nullable Object>> columns = database
                .query("SELECT COLUMN_NAME AS n, DATA_TYPE AS t, COLLATION_NAME AS c FROM information_schema.COLUMNS"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '" + view + "'")
                .stream()
                .collect(Collectors.toMap(column -> String.valueOf(column.get("n")), column -> column));
        assertThat(columns.keySet()).containsAll(names);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            Map<String, @Nullable Object> column = columns.getOrDefault(names.get(i), Map.of());
            String type = types.get(i).startsWith("ARRAY<") ? "JSON" : types.get(i);
            boolean collated = !type.equals("STRING") || "utf8mb4_0900_bin".equals(column.get("c"));
            if (!String.valueOf(column.get("t")).matches(DATA_TYPES.getOrDefault(type, "")) || !collated) {
                wrong.add(descriptions.get(i) + " of type " + type + " became " + column);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Returns the rows of a table or view as texts, by column; {@code rest} stands behind its name in the query. */
    public static List<List<Optional<String>>> texts(
            MySqlDatabase database, String relation, List<String> names, List<String> types, String rest) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(SpannerValue.textOf(types.get(i), "`" + names.get(i) + "`") + " AS c" + i);
        }
        return database.query("SELECT " + String.join(", ", columns) + " FROM `" + relation + "` " + rest).stream()
                .map(row -> row.values().stream()
                        .map(value -> Optional.ofNullable(value).map(MySqlRows::text))
                        .toList())
                .toList();
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /**
     * Returns where a column does not hold Spanner's values, apart from those where Spanner raises an error.
     *
     * @param actual the column's texts, in the order of the values without errors
     * @param precision by which part of itself a FLOAT64 may differ
     */
    public static List<String> differences(
            MySqlDatabase database, List<SpannerValue> values, List<Optional<String>> actual, double precision) {
        List<String> differences = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < values.size(); i++) {
            SpannerValue value = values.get(i);
            if (!value.failed()) {
                Optional<String> found = actual.get(next);
                next++;
                if (!SpannerValue.same(value.type(), value.expectedText(database), found, precision)) {
                    differences.add("row " + (i + 1) + ": Spanner has " + value + ", MySQL " + found.orElse("NULL"));
                }
            }
        }
        return differences;
    }

    /** Asserts that a view returns Spanner's rows; in the same order only where the query asks for one. */
    public static void assertRows(MySqlDatabase database, String view, SpannerRows expected, boolean ordered) {
        List<String> wanted = expected.rows().stream()
                .map(row -> line(
                        row.stream().map(value -> value.expectedText(database)).toList(), expected.types()))
                .toList();
        List<String> found = texts(database, view, expected.names(), expected.types(), "").stream()
                .map(row -> line(row, expected.types()))
                .toList();
        if (ordered) {
            assertThat(found).containsExactlyElementsOf(wanted);
        } else {
            assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static String line(List<Optional<String>> row, List<String> types) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String type = types.get(i);
            cells.add(row.get(i).map(text -> normal(type, text)).orElse("NULL"));
        }
        return String.join(" | ", cells);
    }

    private static String normal(String type, String text) {
        if (type.startsWith("FLOAT")) {
            return String.valueOf(Double.parseDouble(text));
        }
        return type.equals("NUMERIC")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
