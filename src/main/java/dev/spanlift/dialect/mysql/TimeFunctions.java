package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.ValueType.DATE;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.INTERVAL;
import static dev.spanlift.dialect.mysql.ValueType.TIMESTAMP;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Functions on dates and timestamps. Timestamps are kept in UTC; what depends on another time zone is not translated,
 * because MySQL knows named zones only where an administrator has loaded them.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/timestamp_functions">Spanner's timestamp
 *     functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/date-and-time-functions.html">MySQL's date and time functions</a>
 */
final class TimeFunctions {

    private static final String EPOCH_DATE = "DATE'1970-01-01'";
    private static final String EPOCH = "TIMESTAMP'1970-01-01 00:00:00.000000'";
    private static final Set<String> DATE_PARTS = Set.of("DAY", "WEEK", "MONTH", "QUARTER", "YEAR");
    private static final Set<String> TIME_PARTS =
            Set.of("MICROSECOND", "MILLISECOND", "SECOND", "MINUTE", "HOUR", "DAY");

    private TimeFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.ofEntries(
                Map.entry("CURRENT_TIMESTAMP", now("UTC_TIMESTAMP(6)", TIMESTAMP, false)),
                // In a column it is the time of the commit; the time of the statement comes nearest.
                Map.entry("PENDING_COMMIT_TIMESTAMP", now("UTC_TIMESTAMP(6)", TIMESTAMP, false)),
                Map.entry("CURRENT_DATE", now("UTC_DATE()", DATE, true)),
                Map.entry("DATE_ADD", add("DATE_ADD", DATE, DATE_PARTS)),
                Map.entry("DATE_SUB", add("DATE_SUB", DATE, DATE_PARTS)),
                Map.entry("TIMESTAMP_ADD", add("DATE_ADD", TIMESTAMP, TIME_PARTS)),
                Map.entry("TIMESTAMP_SUB", add("DATE_SUB", TIMESTAMP, TIME_PARTS)),
                Map.entry("DATE_DIFF", FunctionRule.of(3, TimeFunctions::dateDifference)),
                Map.entry("TIMESTAMP_DIFF", FunctionRule.of(3, TimeFunctions::timestampDifference)),
                Map.entry("DATE_TRUNC", FunctionRule.of(2, TimeFunctions::truncateDate)),
                Map.entry("DATE", FunctionRule.of(1, 2, TimeFunctions::date)),
                Map.entry("UNIX_DATE", typed(DATE, "DATEDIFF(%s, " + EPOCH_DATE + ")", INT64)),
                Map.entry("DATE_FROM_UNIX_DATE", typed(INT64, "DATE_ADD(" + EPOCH_DATE + ", INTERVAL %s DAY)", DATE)),
                Map.entry("UNIX_MICROS", unix("TIMESTAMPDIFF(MICROSECOND, " + EPOCH + ", %s)")),
                Map.entry("UNIX_MILLIS", unix("FLOOR(TIMESTAMPDIFF(MICROSECOND, " + EPOCH + ", %s) / 1000)")),
                Map.entry("UNIX_SECONDS", unix("FLOOR(TIMESTAMPDIFF(MICROSECOND, " + EPOCH + ", %s) / 1000000)")),
                Map.entry("TIMESTAMP_MICROS", fromUnix("%s")),
                Map.entry("TIMESTAMP_MILLIS", fromUnix("(%s * 1000)")),
                Map.entry("TIMESTAMP_SECONDS", fromUnix("(%s * 1000000)")));
    }

    private static FunctionRule now(String sql, ValueType type, boolean inTimeZone) {
        return new FunctionRule(
                0,
                inTimeZone ? 1 : 0,
                false,
                arguments -> !inTimeZone || arguments.isUtc(0)
                        ? Optional.of(MySqlExpression.atom(sql, type))
                        : Optional.empty());
    }

    /** Returns an interval; empty for a part that MySQL does not have. */
    static Optional<MySqlExpression> interval(MySqlExpression amount, String part) {
        return switch (part) {
            case "MICROSECOND", "SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR" ->
                Optional.of(MySqlExpression.compound("INTERVAL " + amount.operand() + " " + part, INTERVAL));
            case "MILLISECOND" ->
                Optional.of(
                        MySqlExpression.compound("INTERVAL (" + amount.operand() + " * 1000) MICROSECOND", INTERVAL));
            default -> Optional.empty();
        };
    }

    private static FunctionRule add(String name, ValueType type, Set<String> parts) {
        return FunctionRule.of(2, arguments -> {
            MySqlExpression interval = arguments.value(1);
            String part = interval.sql().substring(interval.sql().lastIndexOf(' ') + 1);
            return arguments.type(0) == type && interval.type() == INTERVAL && parts.contains(part)
                    ? Optional.of(
                            MySqlExpression.atom(name + "(" + arguments.sql(0) + ", " + interval.sql() + ")", type))
                    : Optional.empty();
        });
    }

    private static FunctionRule typed(ValueType argument, String form, ValueType result) {
        return FunctionRule.of(
                1,
                arguments -> arguments.type(0) == argument
                        ? Optional.of(MySqlExpression.atom(form.formatted(arguments.operand(0)), result))
                        : Optional.empty());
    }

    private static FunctionRule unix(String form) {
        return typed(TIMESTAMP, form, INT64);
    }

    private static FunctionRule fromUnix(String microseconds) {
        return typed(INT64, "DATE_ADD(" + EPOCH + ", INTERVAL " + microseconds + " MICROSECOND)", TIMESTAMP);
    }

    private static Optional<MySqlExpression> dateDifference(FunctionArguments arguments) {
        boolean days = arguments.word(2).filter("DAY"::equals).isPresent();
        return days && arguments.type(0) == DATE && arguments.type(1) == DATE
                ? Optional.of(
                        MySqlExpression.atom("DATEDIFF(" + arguments.sql(0) + ", " + arguments.sql(1) + ")", INT64))
                : Optional.empty();
    }

    private static Optional<MySqlExpression> timestampDifference(FunctionArguments arguments) {
        if (arguments.type(0) != TIMESTAMP || arguments.type(1) != TIMESTAMP) {
            return Optional.empty();
        }
        return arguments
                .word(2)
                .filter(part -> TIME_PARTS.contains(part) && !part.equals("MILLISECOND"))
                .map(part -> MySqlExpression.atom(
                        "TIMESTAMPDIFF(" + part + ", " + arguments.sql(1) + ", " + arguments.sql(0) + ")", INT64));
    }

    private static Optional<MySqlExpression> truncateDate(FunctionArguments arguments) {
        if (arguments.type(0) != DATE) {
            return Optional.empty();
        }
        String format = switch (arguments.word(1).orElse("")) {
            case "MONTH" -> "%Y-%m-01";
            case "YEAR" -> "%Y-01-01";
            default -> "";
        };
        return format.isEmpty()
                ? Optional.empty()
                : Optional.of(MySqlExpression.atom(
                        "CAST(DATE_FORMAT(" + arguments.sql(0) + ", '" + format + "') AS DATE)", DATE));
    }

    private static Optional<MySqlExpression> date(FunctionArguments arguments) {
        return arguments.type(0) == TIMESTAMP && arguments.isUtc(1)
                ? Optional.of(MySqlExpression.atom("DATE(" + arguments.sql(0) + ")", DATE))
                : Optional.empty();
    }

    /**
     * Returns EXTRACT.
     *
     * @param part the part with its weekday: {@code WEEK(MONDAY)}
     * @param utc whether a timestamp is seen in UTC
     */
    static Optional<MySqlExpression> extract(String part, MySqlExpression value, boolean utc) {
        boolean timestamp = value.type() == TIMESTAMP;
        if (!(timestamp && utc) && value.type() != DATE) {
            return Optional.empty();
        }
        String sql = value.sql();
        return switch (part) {
            case "YEAR", "QUARTER", "MONTH", "DAY" -> integer("EXTRACT(" + part + " FROM " + sql + ")");
            case "HOUR", "MINUTE", "SECOND", "MICROSECOND" ->
                timestamp ? integer("EXTRACT(" + part + " FROM " + sql + ")") : Optional.empty();
            case "MILLISECOND" ->
                timestamp ? integer("(EXTRACT(MICROSECOND FROM " + sql + ") DIV 1000)") : Optional.empty();
            case "DAYOFWEEK", "DAYOFYEAR" -> integer(part + "(" + sql + ")");
            // Modes 0 and 5: week 1 begins with the first Sunday or Monday, week 0 before it.
            case "WEEK", "WEEK(SUNDAY)" -> integer("WEEK(" + sql + ", 0)");
            case "WEEK(MONDAY)" -> integer("WEEK(" + sql + ", 5)");
            case "ISOWEEK" -> integer("WEEK(" + sql + ", 3)");
            case "ISOYEAR" -> integer("(YEARWEEK(" + sql + ", 3) DIV 100)");
            case "DATE" -> timestamp ? Optional.of(MySqlExpression.atom("DATE(" + sql + ")", DATE)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<MySqlExpression> integer(String sql) {
        return Optional.of(MySqlExpression.atom(sql, INT64));
    }
}
