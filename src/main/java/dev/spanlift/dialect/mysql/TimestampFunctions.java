package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.FunctionRule.firstOf;
import static dev.spanlift.dialect.mysql.FunctionRule.form;
import static dev.spanlift.dialect.mysql.ValueType.DATE;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.INTERVAL;
import static dev.spanlift.dialect.mysql.ValueType.JSON;
import static dev.spanlift.dialect.mysql.ValueType.STRING;
import static dev.spanlift.dialect.mysql.ValueType.TIMESTAMP;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Functions on timestamps, which are kept in UTC; for time zones see {@link TimeZones}.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/timestamp_functions">Spanner's timestamp
 *     functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/date-and-time-functions.html">MySQL's date and time functions</a>
 */
final class TimestampFunctions {

    private static final String EPOCH = "TIMESTAMP'1970-01-01 00:00:00.000000'";
    private static final String MICROSECONDS = "TIMESTAMPDIFF(MICROSECOND, " + EPOCH + ", {1})";

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3_600;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final Set<String> PARTS = Set.of("MICROSECOND", "SECOND", "MINUTE", "HOUR", "DAY");

    private TimestampFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.ofEntries(
                Map.entry(
                        "CURRENT_TIMESTAMP", form("UTC_TIMESTAMP(6)", TIMESTAMP).changing()),
                // In a column it is the time of the commit; the time of the statement comes nearest.
                Map.entry(
                        "PENDING_COMMIT_TIMESTAMP",
                        form("UTC_TIMESTAMP(6)", TIMESTAMP).changing()),
                Map.entry("TIMESTAMP", FunctionRule.of(1, 2, TimestampFunctions::timestamp)),
                Map.entry("TIMESTAMP_ADD", DateFunctions.add("DATE_ADD", TIMESTAMP, PARTS)),
                Map.entry("TIMESTAMP_SUB", DateFunctions.add("DATE_SUB", TIMESTAMP, PARTS)),
                Map.entry("TIMESTAMP_DIFF", FunctionRule.of(3, TimestampFunctions::difference)),
                Map.entry("TIMESTAMP_TRUNC", FunctionRule.of(2, 3, TimestampFunctions::truncated)),
                Map.entry("UNIX_MICROS", form(MICROSECONDS, INT64, TIMESTAMP)),
                Map.entry(
                        "UNIX_MILLIS",
                        form(
                                "TIMESTAMPDIFF(MICROSECOND, " + EPOCH + ", " + milliseconds("{1}") + ") DIV 1000",
                                INT64,
                                TIMESTAMP)),
                Map.entry(
                        "UNIX_SECONDS",
                        form("TIMESTAMPDIFF(SECOND, " + EPOCH + ", " + seconds("{1}") + ")", INT64, TIMESTAMP)),
                Map.entry("TIMESTAMP_MICROS", fromUnix("[1]")),
                Map.entry("TIMESTAMP_MILLIS", fromUnix("([1] * 1000)")),
                Map.entry("TIMESTAMP_SECONDS", fromUnix("([1] * 1000000)")),
                Map.entry("FORMAT_TIMESTAMP", FunctionRule.of(2, 3, TimeFormats::formatTimestamp)),
                Map.entry("PARSE_TIMESTAMP", FunctionRule.of(2, 3, TimeFormats::parseTimestamp)),
                // STRING also reads JSON.
                Map.entry(
                        "STRING",
                        firstOf(
                                FunctionRule.of(1, 2, TimestampFunctions::string),
                                FunctionRule.of(
                                        1,
                                        arguments -> arguments.type(0) == JSON
                                                ? Optional.of(JsonFunctions.string(arguments.sql(0)))
                                                : Optional.empty()))));
    }

    private static FunctionRule fromUnix(String microseconds) {
        return form("DATE_ADD(" + EPOCH + ", INTERVAL " + microseconds + " MICROSECOND)", TIMESTAMP, INT64);
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

    private static Optional<MySqlExpression> timestamp(FunctionArguments arguments) {
        Optional<String> text = arguments.text(0);
        if (text.isPresent()) {
            Optional<ZoneId> zone = arguments.count() == 1
                    ? Optional.of(arguments.scope().timeZone())
                    : arguments.text(1).flatMap(TimeZones::parse);
            return zone.flatMap(found -> LiteralTranslator.timestamp(text.get(), found));
        }
        return arguments.type(0) == DATE
                ? arguments.offset(1).map(offset -> midnight(arguments.sql(0), offset))
                : Optional.empty();
    }

    /** Returns when a date begins. */
    static MySqlExpression midnight(String date, ZoneOffset offset) {
        return MySqlExpression.atom(TimeZones.utc("CAST(" + date + " AS DATETIME(6))", offset), TIMESTAMP);
    }

    private static Optional<MySqlExpression> difference(FunctionArguments arguments) {
        if (!arguments.has(0, TIMESTAMP) || !arguments.has(1, TIMESTAMP)) {
            return Optional.empty();
        }
        String between = ", " + arguments.value(1, TIMESTAMP).sql() + ", "
                + arguments.value(0, TIMESTAMP).sql() + ")";
        return arguments.word(2).flatMap(part -> {
            if (part.equals("MILLISECOND")) {
                return Optional.of(
                        MySqlExpression.compound("TIMESTAMPDIFF(MICROSECOND" + between + " DIV 1000", INT64));
            }
            return PARTS.contains(part)
                    ? Optional.of(MySqlExpression.atom("TIMESTAMPDIFF(" + part + between, INT64))
                    : Optional.empty();
        });
    }

    private static Optional<MySqlExpression> truncated(FunctionArguments arguments) {
        String part = arguments.word(1).orElse("");
        if (arguments.type(0) != TIMESTAMP) {
            return Optional.empty();
        }
        String value = arguments.sql(0);
        // Every offset is one of whole seconds.
        Optional<String> fraction = switch (part) {
            case "MICROSECOND" -> Optional.of(value);
            case "MILLISECOND" -> Optional.of(milliseconds(value));
            case "SECOND" -> Optional.of(seconds(value));
            default -> Optional.empty();
        };
        if (fraction.isPresent()) {
            return fraction.map(sql -> MySqlExpression.atom(sql, TIMESTAMP));
        }
        Optional<ZoneOffset> offset = switch (part) {
            case "MINUTE" -> steady(arguments.zone(2), SECONDS_PER_MINUTE, arguments.translator());
            case "HOUR" -> steady(arguments.zone(2), SECONDS_PER_HOUR, arguments.translator());
            default -> arguments.offset(2);
        };
        return offset.flatMap(found -> truncated(value, part, found)).map(sql -> MySqlExpression.atom(sql, TIMESTAMP));
    }

    /** Returns how far a zone is from UTC but for whole units; notes the times when that was not so. */
    private static Optional<ZoneOffset> steady(
            Optional<ZoneId> zone, int unitSeconds, FunctionArguments.ArgumentTranslator translator) {
        return zone.flatMap(found -> TimeZones.steady(found, unitSeconds).map(steady -> {
            steady.since().ifPresent(day -> translator.note("times before " + day + " in " + found));
            return steady.offset();
        }));
    }

    /** Returns a timestamp without what it has beyond milliseconds. */
    private static String milliseconds(String timestamp) {
        return "DATE_SUB(" + timestamp + ", INTERVAL MOD(MICROSECOND(" + timestamp + "), 1000) MICROSECOND)";
    }

    /** Returns a timestamp without its fraction of a second. */
    private static String seconds(String timestamp) {
        return "DATE_SUB(" + timestamp + ", INTERVAL MICROSECOND(" + timestamp + ") MICROSECOND)";
    }

    /** Returns the time of day in seconds, in the zone of an offset: it overflows nowhere, as a local timestamp may. */
    private static String secondOfDay(String timestamp, ZoneOffset offset) {
        // TIME_TO_SEC would round the fraction, where a table keeps it.
        String utc = "EXTRACT(HOUR FROM {1}) * 3600 + EXTRACT(MINUTE FROM {1}) * 60 + EXTRACT(SECOND FROM {1})"
                .replace("{1}", timestamp);
        int seconds = Math.floorMod(offset.getTotalSeconds(), SECONDS_PER_DAY);
        return seconds == 0 ? utc : "MOD(" + utc + " + " + seconds + ", " + SECONDS_PER_DAY + ")";
    }

    private static Optional<String> truncated(String timestamp, String part, ZoneOffset offset) {
        int unit = switch (part) {
            case "MINUTE" -> SECONDS_PER_MINUTE;
            case "HOUR" -> SECONDS_PER_HOUR;
            case "DAY" -> SECONDS_PER_DAY;
            default -> 0;
        };
        if (unit > 0) {
            String second = secondOfDay("{1}", offset);
            String rest = unit == SECONDS_PER_DAY ? second : "MOD(" + second + ", " + unit + ")";
            return Optional.of(
                    ("DATE_SUB(" + seconds("{1}") + ", INTERVAL " + rest + " SECOND)").replace("{1}", timestamp));
        }
        // Further parts of a local time may lie outside of what MySQL computes with.
        return isUtc(offset)
                ? DateFunctions.truncated("DATE(" + timestamp + ")", part)
                        .map(date -> "CAST(" + date + " AS DATETIME(6))")
                : Optional.empty();
    }

    private static boolean isUtc(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0;
    }

    private static Optional<MySqlExpression> string(FunctionArguments arguments) {
        return arguments.type(0) == TIMESTAMP
                ? arguments.offset(1).flatMap(offset -> text(arguments.sql(0), offset))
                : Optional.empty();
    }

    /** Returns a timestamp as a cast to STRING writes it: with as many thirds of a fraction as it needs. */
    static Optional<MySqlExpression> text(String timestamp, ZoneOffset offset) {
        String template = "CONCAT(DATE_FORMAT({1}, '%Y-%m-%d %H:%i:%S'), CASE WHEN MICROSECOND({1}) = 0 THEN ''"
                + " WHEN MOD(MICROSECOND({1}), 1000) = 0 THEN LEFT(DATE_FORMAT({1}, '.%f'), 4)"
                + " ELSE DATE_FORMAT({1}, '.%f') END, '+00')";
        return isUtc(offset)
                ? Optional.of(MySqlExpression.atom(template.replace("{1}", timestamp), STRING))
                : Optional.empty();
    }

    /**
     * Returns EXTRACT.
     *
     * @param part the part with its weekday: {@code WEEK(MONDAY)}
     * @param zone the time zone; empty where it is not written out
     * @param translator takes note of times that give another value
     */
    static Optional<MySqlExpression> extract(
            String part,
            MySqlExpression value,
            Optional<ZoneId> zone,
            FunctionArguments.ArgumentTranslator translator) {
        if (value.type() == DATE) {
            return DateFunctions.extracted(part, value.sql());
        }
        if (value.type() != TIMESTAMP) {
            return Optional.empty();
        }
        String utc = value.sql();
        Optional<ZoneOffset> offset = zone.flatMap(TimeZones::fixed);
        return switch (part) {
            // Every offset is one of whole seconds, though not of whole minutes.
            case "MICROSECOND" -> integer("EXTRACT(MICROSECOND FROM " + utc + ")");
            case "MILLISECOND" -> integer("(EXTRACT(MICROSECOND FROM " + utc + ") DIV 1000)");
            case "NANOSECOND" -> integer("(EXTRACT(MICROSECOND FROM " + utc + ") * 1000)");
            case "SECOND" ->
                steady(zone, SECONDS_PER_MINUTE, translator)
                        .filter(TimestampFunctions::isUtc)
                        .flatMap(fixed -> integer("EXTRACT(SECOND FROM " + utc + ")"));
            case "MINUTE" ->
                steady(zone, SECONDS_PER_HOUR, translator)
                        .flatMap(fixed -> integer(
                                isUtc(fixed)
                                        ? "EXTRACT(MINUTE FROM " + utc + ")"
                                        : "(MOD(" + secondOfDay(utc, fixed) + ", 3600) DIV 60)"));
            case "HOUR" ->
                offset.flatMap(fixed -> integer(
                        isUtc(fixed)
                                ? "EXTRACT(HOUR FROM " + utc + ")"
                                : "(" + secondOfDay(utc, fixed) + " DIV 3600)"));
            case "DATE" -> offset.map(fixed -> MySqlExpression.atom("DATE(" + TimeZones.local(utc, fixed) + ")", DATE));
            // Spanner has a year 10000 where it began elsewhere.
            default -> offset.filter(TimestampFunctions::isUtc).flatMap(fixed -> DateFunctions.extracted(part, utc));
        };
    }

    private static Optional<MySqlExpression> integer(String sql) {
        return Optional.of(MySqlExpression.atom(sql, INT64));
    }
}
