package dev.spanlift.testing.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a table as a line of a file: a mark, the table, then {@code column:TYPE=value} with tabs between.
 *
 * @param mark {@code +} for an accepted attempt, {@code -} for a refused one, {@code =} for a row that is there at the
 *     end, {@code ?} for an attempt that nobody has judged
 */
record Row(char mark, String table, List<Cell> cells) {

    private static final String NULL = "\\N";

    /**
     * A value of a column.
     *
     * @param type the type without length: {@code STRING}, {@code ARRAY<INT64>}
     * @param value as Spanner's REST interface writes it; absent for NULL
     */
    record Cell(String column, String type, Optional<String> value) {

        static Cell parse(String text) {
            int colon = text.indexOf(':');
            int equals = text.indexOf('=', colon);
            String value = text.substring(equals + 1);
            return new Cell(
                    text.substring(0, colon),
                    text.substring(colon + 1, equals),
                    value.equals(NULL) ? Optional.empty() : Optional.of(unescape(value)));
        }

        @Override
        public String toString() {
            return column + ":" + type + "=" + value.map(Cell::escape).orElse(NULL);
        }

        /** Returns the value as a literal of MySQL. */
        String literal() {
            return value.map(text -> switch (type) {
                        case "BOOL", "INT64", "NUMERIC" -> text;
                        case "FLOAT64" -> "CAST('" + text + "' AS DOUBLE)";
                        case "FLOAT32" -> "CAST('" + text + "' AS FLOAT)";
                        case "BYTES" ->
                            "X'" + HexFormat.of().formatHex(Base64.getDecoder().decode(text)) + "'";
                        case "DATE" -> "DATE " + quoted(text);
                        case "TIMESTAMP" ->
                            "TIMESTAMP " + quoted(text.replace('T', ' ').replace("Z", ""));
                        case "JSON" -> "CAST(" + quoted(text) + " AS JSON)";
                        // A number in an array of JSON is one; Spanner's interface writes it in quotes.
                        case "ARRAY<INT64>" -> "CAST(" + quoted(text.replace("\"", "")) + " AS JSON)";
                        default -> type.startsWith("ARRAY") ? "CAST(" + quoted(text) + " AS JSON)" : quoted(text);
                    })
                    .orElse("NULL");
        }

        /** Returns the text as a literal of any characters: in hexadecimal digits, which nothing has to escape. */
        private static String quoted(String text) {
            boolean plain = text.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '\'' && c != '\\');
            return plain
                    ? "'" + text + "'"
                    : "_utf8mb4 X'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "'";
        }

        private static String escape(String text) {
            return text.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }

        private static String unescape(String text) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                    c = switch (text.charAt(i)) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> text.charAt(i);
                    };
                }
                plain.append(c);
            }
            return plain.toString();
        }
    }

    /** Copies the list. */
    Row {
        cells = List.copyOf(cells);
    }

    static Row parse(String line) {
        List<String> parts = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        return new Row(
                parts.get(0).charAt(0),
                parts.get(1),
                parts.stream().skip(2).map(Cell::parse).toList());
    }

    @Override
    public String toString() {
        return mark + "\t" + table + cells.stream().map(cell -> "\t" + cell).collect(Collectors.joining());
    }
}
