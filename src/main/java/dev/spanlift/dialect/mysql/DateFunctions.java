package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.FunctionRule.firstOf;
import static dev.spanlift.dialect.mysql.FunctionRule.form;
import static dev.spanlift.dialect.mysql.ValueType.DATE;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.INTERVAL;
import static dev.spanlift.dialect.mysql.ValueType.TIMESTAMP;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Functions on dates.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/date_functions">Spanner's date functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/date-and-time-functions.html">MySQL's date and time functions</a>
 */
final class DateFunctions {

    private static final String EPOCH = "DATE'1970-01-01'";
    private static final Set<String> PARTS = Set.of("DAY", "WEEK", "MONTH", "QUARTER", "YEAR");

    private DateFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.ofEntries(
                Map.entry(
                        "CURRENT_DATE",
                        new FunctionRule(
                                0,
                                1,
                                false,
                                arguments -> (arguments.count() == 0
                                                ? Optional.of(arguments.scope().timeZone())
                                                : arguments.text(0).flatMap(TimeZones::parse))
                                        .flatMap(TimeZones::currentDate)
                                        .map(sql -> MySqlExpression.atom(sql, DATE)))),
                Map.entry("DATE", firstOf(FunctionRule.of(1, 2, DateFunctions::ofTimestamp), ofParts())),
                Map.entry("DATE_ADD", add("DATE_ADD", DATE, PARTS)),
                Map.entry("DATE_SUB", add("DATE_SUB", DATE, PARTS)),
                Map.entry("ADDDATE", firstOf(add("DATE_ADD", DATE, PARTS), days("DATE_ADD"))),
                Map.entry("SUBDATE", firstOf(add("DATE_SUB", DATE, PARTS), days("DATE_SUB"))),
                Map.entry("DATE_DIFF", FunctionRule.of(3, DateFunctions::difference)),
                Map.entry(
                        "DATE_TRUNC",
                        FunctionRule.of(
                                2,
                                arguments -> arguments.has(0, DATE)
                                        ? arguments
                                                .word(1)
                                                .flatMap(part -> truncated(
                                                        arguments.value(0, DATE).sql(), part))
                                                .map(sql -> MySqlExpression.atom(sql, DATE))
                                        : Optional.empty())),
                Map.entry("UNIX_DATE", form("DATEDIFF({1}, " + EPOCH + ")", INT64, DATE)),
                Map.entry("DATE_FROM_UNIX_DATE", form("DATE_ADD(" + EPOCH + ", INTERVAL [1] DAY)", DATE, INT64)),
                Map.entry("FORMAT_DATE", FunctionRule.of(2, TimeFormats::formatDate)),
                Map.entry("PARSE_DATE", FunctionRule.of(2, TimeFormats::parseDate)));
    }

    /** Returns the rule for a function that adds an interval to a DATE or TIMESTAMP. */
    static FunctionRule add(String name, ValueType type, Set<String> parts) {
        return FunctionRule.of(2, arguments -> {
            if (!arguments.has(0, type) || arguments.type(1) != INTERVAL) {
                return Optional.empty();
            }
            String interval = arguments.sql(1);
            String part = interval.substring(interval.lastIndexOf(' ') + 1);
            return parts.contains(part)
                    ? Optional.of(MySqlExpression.atom(
                            name + "(" + arguments.value(0, type).sql() + ", " + interval + ")", type))
                    : Optional.empty();
        });
    }

    private static FunctionRule days(String name) {
        return form(name + "({1}, INTERVAL [2] DAY)", DATE, DATE, INT64);
    }

    private static Optional<MySqlExpression> ofTimestamp(FunctionArguments arguments) {
        return arguments.type(0) == TIMESTAMP
                ? arguments
                        .offset(1)
                        .map(offset ->
                                MySqlExpression.atom("DATE(" + TimeZones.local(arguments.sql(0), offset) + ")", DATE))
                : Optional.empty();
    }

    /** A year of one or two digits is another one to MySQL. */
    private static FunctionRule ofParts() {
        return form("CAST(CONCAT(LPAD({1}, 4, '0'), '-', {2}, '-', {3}) AS DATE)", DATE, INT64, INT64, INT64);
    }

    private static Optional<MySqlExpression> difference(FunctionArguments arguments) {
        if (!arguments.has(0, DATE) || !arguments.has(1, DATE)) {
            return Optional.empty();
        }
        String later = arguments.value(0, DATE).sql();
        String earlier = arguments.value(1, DATE).sql();
        String part = arguments.word(2).orElse("");
        String sql = switch (part) {
            case "DAY" -> "DATEDIFF(" + later + ", " + earlier + ")";
            case "WEEK" -> weeks(later, 1) + " - " + weeks(earlier, 1);
            case "ISOWEEK" -> weeks(later, 2) + " - " + weeks(earlier, 2);
            case "MONTH" -> years(later, earlier) + " * 12 + MONTH(" + later + ") - MONTH(" + earlier + ")";
            case "QUARTER" -> years(later, earlier) + " * 4 + QUARTER(" + later + ") - QUARTER(" + earlier + ")";
            case "YEAR" -> years(later, earlier);
            case "ISOYEAR" -> isoYear(later) + " - " + isoYear(earlier);
            default -> "";
        };
        if (sql.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                part.equals("DAY") || part.equals("YEAR")
                        ? MySqlExpression.atom(sql, INT64)
                        : MySqlExpression.compound(sql, INT64));
    }

    /** YEAR would be an unsigned number, of which less cannot be taken away. */
    private static String years(String later, String earlier) {
        return "(EXTRACT(YEAR FROM " + later + ") - EXTRACT(YEAR FROM " + earlier + "))";
    }

    /** Returns the number of weeks before a date, which begin on a weekday: 1 is Sunday, 2 Monday. */
    private static String weeks(String date, int weekday) {
        return "(TO_DAYS(" + date + ") - " + weekday + ") DIV 7";
    }

    private static String isoYear(String date) {
        return "YEARWEEK(" + date + ", 3) DIV 100";
    }

    /** Returns the first day of the part of time that a date lies in; empty where the part is none of a date. */
    static Optional<String> truncated(String date, String part) {
        String monthStart = back(date, "DAYOFMONTH(" + date + ") - 1", "DAY");
        return switch (part) {
            case "DAY" -> Optional.of(date);
            case "WEEK" -> Optional.of(back(date, "DAYOFWEEK(" + date + ") - 1", "DAY"));
            case "ISOWEEK" -> Optional.of(back(date, "WEEKDAY(" + date + ")", "DAY"));
            case "MONTH" -> Optional.of(monthStart);
            case "QUARTER" -> Optional.of(back(monthStart, "MOD(MONTH(" + date + ") - 1, 3)", "MONTH"));
            case "YEAR" -> Optional.of(back(date, "DAYOFYEAR(" + date + ") - 1", "DAY"));
            case "ISOYEAR" -> Optional.of(back(date, "(WEEK(" + date + ", 3) - 1) * 7 + WEEKDAY(" + date + ")", "DAY"));
            default -> Optional.empty();
        };
    }

    private static String back(String date, String amount, String unit) {
        return "DATE_SUB(" + date + ", INTERVAL " + amount + " " + unit + ")";
    }

    /** Returns a part of a date as EXTRACT has it; empty for a part of the time of day. */
    static Optional<MySqlExpression> extracted(String part, String date) {
        String sql = switch (part) {
            case "YEAR", "QUARTER", "MONTH", "DAY" -> "EXTRACT(" + part + " FROM " + date + ")";
            case "DAYOFWEEK", "DAYOFYEAR" -> part + "(" + date + ")";
            // Mode 0: week 1 begins with the first Sunday, week 0 stands before it; 5 is the same with Mondays.
            case "WEEK", "WEEK(SUNDAY)" -> "WEEK(" + date + ", 0)";
            case "WEEK(MONDAY)" -> "WEEK(" + date + ", 5)";
            case "ISOWEEK" -> "WEEK(" + date + ", 3)";
            case "ISOYEAR" -> "(" + isoYear(date) + ")";
            default -> "";
        };
        return sql.isEmpty() ? Optional.empty() : Optional.of(MySqlExpression.atom(sql, INT64));
    }
}
