package dev.spanlift.testing.values;

import dev.spanlift.testing.TestData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression with what Spanner makes of it in each row of the samples.
 *
 * @param sql the expression
 * @param type its type in Spanner
 * @param values its values, in the order of the rows' keys
 */
public record RecordedExpression(String sql, String type, List<SpannerValue> values) {

    /** Reads a recorded file. */
    public static List<RecordedExpression> read(Path file) {
        return TestData.read(file).lines().map(RecordedExpression::of).toList();
    }

    private static RecordedExpression of(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        String type = fields.get(1);
        return new RecordedExpression(
                fields.get(0),
                type,
                fields.subList(2, fields.size()).stream()
                        .map(field -> SpannerValue.of(type, field))
                        .toList());
    }

    /** Returns the same, without its value in the row of a key. */
    public RecordedExpression without(int key) {
        List<SpannerValue> others = new ArrayList<>(values);
        others.set(key - 1, others.get(key - 1).ignored());
        return new RecordedExpression(sql, type, List.copyOf(others));
    }
}
