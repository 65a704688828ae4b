package dev.spanlift.catalog.expression;

import dev.spanlift.ast.ScalarKind;
import java.time.YearMonth;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts that stand for values of other types.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/lexical#literals">literals</a>. What
 * numbers of digits, offsets and names of time zones there are is observed on the emulator.
 */
final class LiteralTexts {
    private static final String DATE = "(\\d{4})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\\d|3[01])";
    private static final String TIME = "(2[0-3]|[01]?\\d):[0-5]?\\d:([0-5]?\\d|60)(\\.\\d{1,9})?";
    private static final Pattern WHOLE_DATE = Pattern.compile(DATE);

    /** A time zone follows a time, not a date. */
    private static final Pattern TIMESTAMP = Pattern.compile(DATE + "([ tT]" + TIME + "(?<zone>[ zZ+-].*)?)?");

    /** UTC, or an offset of at most 14 hours. */
    private static final Pattern OFFSET = Pattern.compile("[zZ]|[+-](14(:00?)?|(1[0-3]|0?\\d)(:[0-5]?\\d)?)");

    /** Names of the time zone database that Java knows from version 23 on. */
    private static final Set<String> OTHER_ZONES = Set.of("EST", "HST", "MST");

    private LiteralTexts() {}

    /** Returns whether a text may stand for a value of a type. */
    static boolean isOf(ScalarKind type, String text) {
        return switch (type) {
            case DATE -> beginsWithDay(WHOLE_DATE.matcher(text));
            case TIMESTAMP -> isTimestamp(TIMESTAMP.matcher(text));
            case NUMERIC -> NumericText.parse(text).isPresent();
            case JSON -> JsonTexts.isJson(text);
            default -> true;
        };
    }

    private static boolean isTimestamp(Matcher timestamp) {
        return beginsWithDay(timestamp) && isZone(timestamp.group("zone"));
    }

    /** Returns whether the text matches and its date is one of the calendar, from the year 1 on. */
    private static boolean beginsWithDay(Matcher date) {
        if (!date.matches()) {
            return false;
        }
        YearMonth month = YearMonth.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
        return month.getYear() > 0 && month.isValidDay(Integer.parseInt(date.group(3)));
    }

    /** Returns whether what follows the time of a timestamp is nothing or a time zone. */
    private static boolean isZone(@Nullable String zone) {
        return zone == null
                || OFFSET.matcher(zone).matches()
                || (zone.startsWith(" ")
                        && (OTHER_ZONES.contains(zone.substring(1))
                                || ZoneRulesProvider.getAvailableZoneIds().contains(zone.substring(1))));
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
