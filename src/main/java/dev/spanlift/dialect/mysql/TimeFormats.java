package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.DATE;
import static dev.spanlift.dialect.mysql.ValueType.STRING;
import static dev.spanlift.dialect.mysql.ValueType.TIMESTAMP;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The formats of FORMAT_DATE, PARSE_DATE and their like, element by element. MySQL's names of months and days are the session's
 * language's, so that they are written out.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/format-elements">Format elements</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/date-and-time-functions.html#function_date-format">DATE_FORMAT</a>
 */
final class TimeFormats {

    private static final Pattern ELEMENT = Pattern.compile("%(E4Y|E[36]S|.)|[^%]+", Pattern.DOTALL);

    /** An element, or characters that both sides want as they are. */
    private static final Pattern PARSED_ELEMENT = Pattern.compile("%([A-Za-z])|[-/.:,_TZ ]");

    /** Elements that both sides read alike: names of months may be short or long in Spanner, years of two digits differ. */
    private static final Map<String, String> DATE_ELEMENTS =
            Map.of("Y", "%Y", "m", "%m", "d", "%d", "e", "%d", "F", "%Y-%m-%d");

    private static final Map<String, String> TIME_ELEMENTS = Map.of(
            "Y",
            "%Y",
            "m",
            "%m",
            "d",
            "%d",
            "e",
            "%d",
            "F",
            "%Y-%m-%d",
            "H",
            "%H",
            "M",
            "%i",
            "S",
            "%s",
            "T",
            "%H:%i:%s",
            "R",
            "%H:%i");

    private static final String MONTHS = "'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',"
            + " 'September', 'October', 'November', 'December'";
    private static final String DAYS = "'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'";

    private final String value;
    private final boolean timestamp;
    private final List<String> parts = new ArrayList<>();
    /** What the next call of DATE_FORMAT is to write. */
    private final StringBuilder pending = new StringBuilder();

    private TimeFormats(String value, boolean timestamp) {
        this.value = value;
        this.timestamp = timestamp;
    }

    static Optional<MySqlExpression> formatDate(FunctionArguments arguments) {
        return arguments.has(1, DATE)
                ? arguments
                        .text(0)
                        .flatMap(format ->
                                new TimeFormats(arguments.value(1, DATE).sql(), false).format(format))
                : Optional.empty();
    }

    static Optional<MySqlExpression> formatTimestamp(FunctionArguments arguments) {
        boolean utc = arguments.offset(2).filter(ZoneOffset.UTC::equals).isPresent();
        return utc && arguments.has(1, TIMESTAMP)
                ? arguments
                        .text(0)
                        .flatMap(format ->
                                new TimeFormats(arguments.value(1, TIMESTAMP).sql(), true).format(format))
                : Optional.empty();
    }

    static Optional<MySqlExpression> parseDate(FunctionArguments arguments) {
        return parsed(arguments, "PARSE_DATE", DATE_ELEMENTS)
                .map(sql -> MySqlExpression.atom("DATE(" + sql + ")", DATE));
    }

    static Optional<MySqlExpression> parseTimestamp(FunctionArguments arguments) {
        boolean utc = arguments.offset(2).filter(ZoneOffset.UTC::equals).isPresent();
        return utc
                ? parsed(arguments, "PARSE_TIMESTAMP", TIME_ELEMENTS)
                        .map(sql -> MySqlExpression.atom("CAST(" + sql + " AS DATETIME(6))", TIMESTAMP))
                : Optional.empty();
    }

    /**
     * Returns a call that reads a text. Only formats that say the whole date are taken: MySQL knows no first of January where
     * a month is not said.
     */
    private static Optional<String> parsed(FunctionArguments arguments, String function, Map<String, String> elements) {
        Optional<String> format = arguments.type(1) == STRING ? arguments.text(0) : Optional.empty();
        Optional<String> translated = format.flatMap(text -> parsing(text, elements));
        translated.ifPresent(text -> arguments.translator().note(function + " of years of fewer than four digits"));
        return translated.map(text -> "STR_TO_DATE(" + arguments.sql(1) + ", " + MySqlQuoting.string(text) + ")");
    }

    private static Optional<String> parsing(String format, Map<String, String> elements) {
        StringBuilder translated = new StringBuilder();
        Matcher matcher = PARSED_ELEMENT.matcher(format);
        int end = 0;
        while (matcher.lookingAt()) {
            String element = matcher.group(1);
            String written = element == null ? matcher.group() : elements.get(element);
            if (written == null) {
                return Optional.empty();
            }
            translated.append(written);
            end = matcher.end();
            matcher.region(end, format.length());
        }
        boolean isWhole = Stream.of("%Y", "%m", "%d").allMatch(part -> translated.indexOf(part) >= 0);
        return end == format.length() && isWhole ? Optional.of(translated.toString()) : Optional.empty();
    }

    private Optional<MySqlExpression> format(String format) {
        Matcher matcher = ELEMENT.matcher(format);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            if (matcher.group(1) == null) {
                pending.append(matcher.group().replace("%", "%%"));
            } else if (!element(matcher.group(1))) {
                return Optional.empty();
            }
        }
        if (end != format.length()) {
            return Optional.empty();
        }
        flush();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String sql = parts.size() == 1 && parts.get(0).startsWith("DATE_FORMAT")
                ? parts.get(0)
                : "CONCAT(" + String.join(", ", parts) + ")";
        return Optional.of(MySqlExpression.atom(sql, STRING));
    }

    private void flush() {
        if (!pending.isEmpty()) {
            parts.add("DATE_FORMAT(" + value + ", " + MySqlQuoting.string(pending.toString()) + ")");
            pending.setLength(0);
        }
    }

    private boolean computed(String sql) {
        flush();
        parts.add(sql);
        return true;
    }

    private boolean written(String element) {
        pending.append(element);
        return true;
    }

    /** Takes an element; false where it is not known here. */
    private boolean element(String element) {
        return switch (element) {
            // A year has no zeros before it.
            case "Y" -> computed("YEAR(" + value + ")");
            case "F" -> computed("YEAR(" + value + ")") && written("-%m-%d");
            case "G" -> computed("YEARWEEK(" + value + ", 3) DIV 100");
            case "E4Y" -> written("%Y");
            case "y", "m", "d", "j", "U", "w" -> written("%" + element);
            case "V" -> written("%v");
            case "D" -> written("%m/%d/%y");
            case "u" -> computed("WEEKDAY(" + value + ") + 1");
            case "Q" -> computed("QUARTER(" + value + ")");
            case "B" -> computed("ELT(MONTH(" + value + "), " + MONTHS + ")");
            case "b", "h" -> computed("LEFT(ELT(MONTH(" + value + "), " + MONTHS + "), 3)");
            case "A" -> computed("ELT(DAYOFWEEK(" + value + "), " + DAYS + ")");
            case "a" -> computed("LEFT(ELT(DAYOFWEEK(" + value + "), " + DAYS + "), 3)");
            case "%" -> written("%%");
            case "n" -> written("\n");
            case "t" -> written("\t");
            default -> timestamp && timeElement(element);
        };
    }

    private boolean timeElement(String element) {
        return switch (element) {
            case "H", "S" -> written("%" + element);
            case "M" -> written("%i");
            case "T" -> written("%H:%i:%S");
            case "R" -> written("%H:%i");
            case "I" -> written("%h");
            case "p" -> computed("IF(HOUR(" + value + ") < 12, 'AM', 'PM')");
            case "E3S" -> written("%S") && computed("LEFT(DATE_FORMAT(" + value + ", '.%f'), 4)");
            case "E6S" -> written("%S.%f");
            default -> false;
        };
    }
}
