package dev.spanlift.testing.rows;

import dev.spanlift.SpannerDdl;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.format.SpannerFormatter;
import dev.spanlift.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes attempts to insert rows: such that should be accepted, and such that break a key, a reference, NOT NULL, a length or
 * perhaps a check. Nothing here says which are which: that is the databases' matter.
 */
public final class RowAttempts {

    private static final int ROWS = 5;
    private static final int LONG_STRING = 40;
    /** So many columns of a table get extreme values. */
    private static final int MOST_COLUMNS = 10;

    private final Random random;
    private final Catalog catalog;
    private final List<Row> attempts = new ArrayList<>();
    /** The rows of each table that should be accepted, by column. */
    private final Map<ObjectName, List<Map<String, Optional<String>>>> rows = new HashMap<>();

    private int counter;

    private RowAttempts(Catalog catalog, long seed) {
        this.catalog = catalog;
        this.random = new Random(seed);
    }

    /** Takes a schema file and writes its statements to standard output, a NUL behind each, then attempts, a line each. */
    public static void main(String[] arguments) throws IOException {
        String ddl = Files.readString(Path.of(arguments[0]));
        Catalog catalog =
                SpannerDdl.check(List.of(SourceFile.of(arguments[0], ddl))).catalog();
        StringBuilder text = new StringBuilder();
        SpannerDdl.parse(SourceFile.of(arguments[0], ddl))
                .script()
                .statements()
                .forEach(statement ->
                        text.append(SpannerFormatter.print(statement)).append('\0'));
        new RowAttempts(catalog, ddl.length())
                .make()
                .forEach(row -> text.append(row).append('\n'));
        System.out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private List<Row> make() {
        Set<ObjectName> done = new HashSet<>();
        List<Table> left = new ArrayList<>(catalog.tables());
        while (!left.isEmpty()) {
            // Those whose parents are there; in a circle, the next one all the same.
            Table next = left.stream()
                    .filter(table -> done.containsAll(parents(table)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            attempt(next);
            done.add(next.name());
        }
        return attempts;
    }

    private static Set<ObjectName> parents(Table table) {
        Set<ObjectName> parents = new HashSet<>();
        table.interleaving().ifPresent(link -> parents.add(link.parent()));
        table.foreignKeys().forEach(key -> parents.add(key.referencedTable()));
        parents.remove(table.name());
        return parents;
    }

    private void attempt(Table table) {
        List<Map<String, Optional<String>>> mine = rows.computeIfAbsent(table.name(), key -> new ArrayList<>());
        for (int i = 0; i < ROWS; i++) {
            Map<String, Optional<String>> row = fresh(table);
            add(table, row);
            mine.add(row);
        }
        Map<String, Optional<String>> first = mine.get(0);
        table.primaryKey().ifPresent(key -> addCopies(table, first, key));
        for (Index index : catalog.indexes()) {
            if (index.table().equals(table.name()) && index.unique()) {
                addCopies(table, first, index.keyColumns());
                addCopies(table, mine.get(1), index.keyColumns());
            }
        }
        writable(table).stream().limit(MOST_COLUMNS).forEach(column -> {
            addWith(table, column, Optional.empty());
            extremes(column).forEach(value -> addWith(table, column, Optional.of(value)));
        });
        table.interleaving()
                .ifPresent(link -> parent(link.parent())
                        .flatMap(Table::primaryKey)
                        .ifPresent(key -> addOrphan(
                                table, key.stream().map(KeyColumn::column).toList())));
        for (ForeignKeyConstraint key : table.foreignKeys()) {
            addOrphan(table, key.columns());
        }
    }

    private Optional<Table> parent(ObjectName name) {
        return catalog.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst();
    }

    private static List<Column> writable(Table table) {
        return table.columns().stream()
                .filter(column -> !(column.value().orElse(null) instanceof GeneratedValue))
                .filter(column -> scalar(column)
                        .filter(scalar -> scalar.kind() != ScalarKind.TOKENLIST)
                        .isPresent())
                .toList();
    }

    /** Returns the type of a column, or of the elements where it holds arrays; empty for types of protocol buffers. */
    private static Optional<ScalarDataType> scalar(Column column) {
        DataType type = column.type() instanceof ArrayDataType array ? array.element() : column.type();
        return type instanceof ScalarDataType scalar ? Optional.of(scalar) : Optional.empty();
    }

    private static boolean isArray(Column column) {
        return column.type() instanceof ArrayDataType;
    }

    /** Adds a new row that repeats the values of another in some columns. */
    private void addCopies(Table table, Map<String, Optional<String>> other, List<KeyColumn> columns) {
        Map<String, Optional<String>> row = fresh(table);
        columns.forEach(part ->
                Optional.ofNullable(other.get(part.column())).ifPresent(value -> row.put(part.column(), value)));
        add(table, row);
    }

    private void addWith(Table table, Column column, Optional<String> value) {
        Map<String, Optional<String>> row = fresh(table);
        row.put(column.name(), value);
        add(table, row);
    }

    /** Adds a row whose columns refer to nothing. */
    private void addOrphan(Table table, List<String> columns) {
        Map<String, Optional<String>> row = fresh(table);
        writable(table).stream()
                .filter(column -> columns.contains(column.name()))
                .forEach(column -> row.put(column.name(), Optional.of(value(column))));
        add(table, row);
    }

    private void add(Table table, Map<String, Optional<String>> row) {
        List<Row.Cell> cells = new ArrayList<>();
        for (Column column : writable(table)) {
            Optional.ofNullable(row.get(column.name()))
                    .ifPresent(value -> cells.add(new Row.Cell(column.name(), type(column), value)));
        }
        attempts.add(new Row('?', table.name().toString(), cells));
    }

    private static ScalarKind kind(Column column) {
        return scalar(column).orElseThrow().kind();
    }

    private static String type(Column column) {
        String name = kind(column).name();
        return isArray(column) ? "ARRAY<" + name + ">" : name;
    }

    private Map<String, Optional<String>> fresh(Table table) {
        Map<String, Optional<String>> row = new LinkedHashMap<>();
        for (Column column : writable(table)) {
            boolean none = !column.notNull() && !isKey(table, column) && random.nextInt(6) == 0;
            row.put(
                    column.name(),
                    none ? Optional.empty() : Optional.of(listed(table, column).orElseGet(() -> value(column))));
        }
        for (ForeignKeyConstraint key : table.foreignKeys()) {
            refer(row, key.columns(), key.referencedTable(), key.referencedColumns());
        }
        table.interleaving()
                .ifPresent(link -> parent(link.parent())
                        .flatMap(Table::primaryKey)
                        .ifPresent(key -> {
                            List<String> columns =
                                    key.stream().map(KeyColumn::column).toList();
                            refer(row, columns, link.parent(), columns);
                        }));
        return row;
    }

    /** Returns a value that a check of the table lists for a column: {@code Column IN ('a', 'b')}. */
    private Optional<String> listed(Table table, Column column) {
        Pattern list = Pattern.compile("\\b" + column.name() + "`? IN \\(([^)]*)\\)");
        return table.checks().stream()
                .map(check -> list.matcher(check.condition().span().text()))
                .filter(Matcher::find)
                .map(found -> found.group(1).split("\\s*,\\s*"))
                .map(values -> values[random.nextInt(values.length)].replaceAll("^['\"]|['\"]$", ""))
                .findFirst();
    }

    private static boolean isKey(Table table, Column column) {
        return table.primaryKey().stream()
                .flatMap(List::stream)
                .anyMatch(part -> part.column().equals(column.name()));
    }

    /** Takes the values of a row that may be referred to; without one, NULL. */
    private void refer(
            Map<String, Optional<String>> row, List<String> columns, ObjectName table, List<String> referenced) {
        List<Map<String, Optional<String>>> targets = rows.getOrDefault(table, List.of());
        for (int i = 0; i < columns.size(); i++) {
            if (row.containsKey(columns.get(i))) {
                Map<String, Optional<String>> target =
                        targets.isEmpty() ? Map.of() : targets.get((counter + 1) % targets.size());
                row.put(columns.get(i), target.getOrDefault(referenced.get(i), Optional.empty()));
            }
        }
    }

    /** Returns a value; of arrays, empty ones and such with NULL among others. */
    private String value(Column column) {
        if (!isArray(column)) {
            return element(column);
        }
        String first = jsonElement(column, element(column));
        return switch (counter % 4) {
            case 0 -> "[]";
            case 1 -> "[" + first + "]";
            case 2 -> "[" + first + ",null," + jsonElement(column, element(column)) + "]";
            default -> "[" + first + "," + first + "]";
        };
    }

    /** Returns an element of an array as the REST interface writes it, in the form that it gives back. */
    private static String jsonElement(Column column, String value) {
        if (kind(column) == ScalarKind.TIMESTAMP) {
            return '"' + value.replaceAll("(\\.\\d*[1-9])0+Z", "$1Z") + '"';
        }
        boolean plain = switch (kind(column)) {
            case BOOL, FLOAT32, FLOAT64 -> true;
            default -> false;
        };
        return plain
                ? value
                : '"'
                        + value.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\t", "\\t")
                                .replace("\n", "\\n")
                        + '"';
    }

    private String element(Column column) {
        counter++;
        int small = counter % 97;
        return switch (kind(column)) {
            case BOOL -> Boolean.toString(small % 2 == 0);
            case INT64 -> Integer.toString(counter);
            case FLOAT32, FLOAT64 -> Double.toString(counter / 4.0);
            case NUMERIC -> counter + ".25";
            case DATE -> String.format(Locale.ROOT, "2024-%02d-%02d", 1 + small % 12, 1 + counter % 28);
            case TIMESTAMP ->
                String.format(
                        Locale.ROOT,
                        "2024-%02d-%02dT10:%02d:00.%06dZ",
                        1 + small % 12,
                        1 + counter % 28,
                        small % 60,
                        counter);
            case JSON -> "{\"list\":[1,\"zwei\",null],\"n\":" + counter + "}";
            case UUID -> String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", counter);
            case BYTES -> bytes(Integer.toString(counter), length(column));
            default -> fitting("Wörter " + counter, Integer.toString(counter), length(column));
        };
    }

    private static int length(Column column) {
        return (int) Math.min(scalar(column).orElseThrow().length().orElse(LONG_STRING), Integer.MAX_VALUE);
    }

    private static String fitting(String wanted, String shorter, int length) {
        String text = wanted.length() <= length ? wanted : shorter;
        return text.substring(Math.max(0, text.length() - length));
    }

    private static String bytes(String text, int length) {
        return Base64.getEncoder().encodeToString(fitting(text, text, length).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns values at the edges of a column, and beyond its length; nothing keeps the length of elements in MySQL. */
    private static List<String> extremes(Column column) {
        if (!isArray(column)) {
            return extremeElements(column);
        }
        String all = extremeElements(column).stream()
                .filter(value -> value.length() <= length(column))
                .map(value -> jsonElement(column, value))
                .collect(Collectors.joining(","));
        return List.of("[]", "[null]", "[" + all + "]");
    }

    private static List<String> extremeElements(Column column) {
        int length = length(column);
        return switch (kind(column)) {
            case INT64 -> List.of("-9223372036854775808", "-1", "9223372036854775807", "1000000");
            case FLOAT64 -> List.of("-1.5", "1.0E300");
            case NUMERIC -> List.of("-99999999999999999999999999999.999999999", "0.000000001");
            case DATE -> List.of("0001-01-01", "9999-12-31");
            case TIMESTAMP -> List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z");
            case STRING ->
                length <= 5000
                        ? List.of("", "x".repeat(length), "é".repeat(length + 1), "a ", "A", "ab\\'\"\t\n%_")
                        : List.of("", "x".repeat(LONG_STRING), "🚌");
            case BYTES ->
                length <= 5000
                        ? List.of("", "AP8=", Base64.getEncoder().encodeToString(new byte[length + 1]))
                        : List.of("", "AP8=");
            default -> List.of();
        };
    }
}
