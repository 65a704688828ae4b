package dev.spanlift.testing.values;

import dev.spanlift.testing.mysql.MySqlDatabase;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value as the emulator gave it.
 *
 * @param type its type in Spanner: {@code INT64}, {@code ARRAY<STRING>}
 * @param text its text in Spanner's REST interface; empty for NULL
 * @param failed whether Spanner raised an error in place of a value
 */
public record SpannerValue(String type, Optional<String> text, boolean failed) {

    private static final int TIMESTAMP_LENGTH = "0001-01-01 00:00:00.000000".length();

    /** Reads the field of a recorded file. */
    static SpannerValue of(String type, String field) {
        if (field.equals("\\E")) {
            return new SpannerValue(type, Optional.empty(), true);
        }
        return new SpannerValue(type, field.equals("\\N") ? Optional.empty() : Optional.of(unescape(field)), false);
    }

    private static String unescape(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                i++;
                c = switch (field.charAt(i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> field.charAt(i);
                };
            }
            text.append(c);
        }
        return text.toString();
    }

    private static boolean isJson(String type) {
        return type.equals("JSON") || type.startsWith("ARRAY<");
    }

    /** Returns the literal for it in MySQL, written without the translation that is under test. */
    public String literal() {
        if (text.isEmpty()) {
            return "NULL";
        }
        return switch (type) {
            case "INT64", "NUMERIC", "BOOL" -> text.get();
            case "FLOAT64", "FLOAT32" -> text.get().contains("e") ? text.get() : text.get() + "e0";
            case "BYTES" -> "FROM_BASE64('" + text.get() + "')";
            case "TIMESTAMP" -> "'" + timestamp(text.get()) + "'";
            default -> "'" + text.get().replace("\\", "\\\\").replace("'", "''") + "'";
        };
    }

    private static String timestamp(String text) {
        String plain = text.replace('T', ' ').replace("Z", "");
        return (plain.contains(".") ? plain + "000000" : plain + ".000000").substring(0, TIMESTAMP_LENGTH);
    }

    /**
     * Returns what to select in MySQL to have the text of a column of a type.
     *
     * @param type the type in Spanner
     * @param column the column's name, quoted
     */
    static String textOf(String type, String column) {
        return switch (type) {
            case "BYTES" -> "REPLACE(TO_BASE64(" + column + "), '\\n', '')";
            case "TIMESTAMP" -> "DATE_FORMAT(" + column + ", '%Y-%m-%d %H:%i:%s.%f')";
            case "DATE" -> "DATE_FORMAT(" + column + ", '%Y-%m-%d')";
            case "BOOL" -> "IF(" + column + ", 'true', IF(NOT " + column + ", 'false', NULL))";
            default -> isJson(type) ? "CAST(" + column + " AS CHAR)" : column;
        };
    }

    /** Returns the text that {@link #textOf} gives for an equal value; of JSON, in the server's form of it. */
    Optional<String> expectedText(MySqlDatabase database) {
        if (text.isEmpty()) {
            return text;
        }
        if (isJson(type)) {
            return Optional.ofNullable(
                            database.query("SELECT CAST(CAST(" + literal() + " AS JSON) AS CHAR) AS expected")
                                    .get(0)
                                    .get("expected"))
                    .map(Object::toString);
        }
        return type.equals("TIMESTAMP") ? text.map(SpannerValue::timestamp) : text;
    }

    /**
     * Returns whether MySQL has the same.
     *
     * @param expected the text of {@link #expectedText}
     * @param actual the text of {@link #textOf}, absent for NULL
     * @param precision by which part of itself a FLOAT64 may differ; 0 where it may not
     */
    static boolean same(String type, Optional<String> expected, Optional<String> actual, double precision) {
        boolean number = type.startsWith("FLOAT") || type.equals("NUMERIC");
        if (expected.isEmpty() || actual.isEmpty() || !number) {
            return expected.equals(actual);
        }
        if (type.equals("NUMERIC")) {
            return new BigDecimal(expected.get()).compareTo(new BigDecimal(actual.get())) == 0;
        }
        if (type.equals("FLOAT32")) {
            return Float.parseFloat(expected.get()) == Float.parseFloat(actual.get());
        }
        double wanted = Double.parseDouble(expected.get());
        double found = Double.parseDouble(actual.get());
        return wanted == found || Math.abs(wanted - found) <= Math.abs(wanted) * precision;
    }

    /** Returns the same as a value that is not compared. */
    SpannerValue ignored() {
        return new SpannerValue(type, Optional.empty(), true);
    }

    @Override
    public String toString() {
        return failed ? "an error" : text.orElse("NULL");
    }
}
