package dev.spanlift.catalog.expression;

import dev.spanlift.ast.ScalarKind;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that stand for values of other types.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/lexical#literals">literals</a>. Only
 * what is certainly wrong is refused: the time zone of a timestamp and what stands inside of JSON is not looked at.
 */
final class LiteralTexts {
    private static final String DATE = "(\\d{4})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\\d|3[01])";
    private static final String TIME = "(2[0-3]|[01]?\\d):[0-5]?\\d:[0-5]?\\d(\\.\\d{1,9})?";
    private static final Pattern WHOLE_DATE = Pattern.compile(DATE);

    /** A time zone follows a time, not a date. */
    private static final Pattern TIMESTAMP = Pattern.compile(DATE + "([ tT]" + TIME + "([ zZ+-].*)?)?");

    private static final Pattern NUMERIC = Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*");

    private LiteralTexts() {}

    /** Returns whether a text may stand for a value of a type. */
    static boolean isOf(ScalarKind type, String text) {
        return switch (type) {
            case DATE -> beginsWithDay(WHOLE_DATE.matcher(text));
            case TIMESTAMP -> beginsWithDay(TIMESTAMP.matcher(text));
            case NUMERIC -> NUMERIC.matcher(text).matches();
            case JSON -> isClosed(text.strip());
            default -> true;
        };
    }

    /** Returns whether the text matches and its date is one of the calendar, from the year 1 on. */
    private static boolean beginsWithDay(Matcher date) {
        if (!date.matches()) {
            return false;
        }
        YearMonth month = YearMonth.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
        return month.getYear() > 0 && month.isValidDay(Integer.parseInt(date.group(3)));
    }

    private static boolean isClosed(String json) {
        return !json.isEmpty()
                && json.startsWith("{") == json.endsWith("}")
                && json.startsWith("[") == json.endsWith("]");
    }

    /** Returns what such a text looks like. */
    static String example(ScalarKind type) {
        return switch (type) {
            case DATE -> "'2025-01-31'";
            case TIMESTAMP -> "'2025-01-31 23:59:59Z'";
            case NUMERIC -> "'12.5'";
            default -> "'{\"a\": 1}'";
        };
    }
}
