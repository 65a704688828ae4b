package dev.spanlift.testing.values;

import dev.spanlift.testing.TestData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of a table or view as the emulator gave them.
 *
 * @param names the columns
 * @param types their types in Spanner
 * @param rows the rows in Spanner's order
 */
public record SpannerRows(List<String> names, List<String> types, List<List<SpannerValue>> rows) {

    /** Reads a recorded file. */
    public static SpannerRows read(Path file) {
        List<List<String>> lines = TestData.read(file)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        List<String> types = lines.get(1);
        List<List<SpannerValue>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(2, lines.size())) {
            List<SpannerValue> row = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                row.add(SpannerValue.of(types.get(i), line.get(i)));
            }
            rows.add(List.copyOf(row));
        }
        return new SpannerRows(lines.get(0), types, List.copyOf(rows));
    }

    /**
     * Returns a statement that inserts rows into a table of MySQL's.
     *
     * @param numbers which rows, counted from 0
     */
    public String insert(String table, List<Integer> numbers) {
        String columns = names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return numbers.stream()
                .map(number -> rows.get(number).stream()
                        .map(SpannerValue::literal)
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(",\n", "INSERT INTO `" + table + "` (" + columns + ") VALUES\n", ""));
    }
}
