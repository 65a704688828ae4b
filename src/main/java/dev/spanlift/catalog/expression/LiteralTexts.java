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

    private static final Pattern NUMERIC =
            Pattern.compile("\\s*[+-]?(?=\\.?\\d)(\\d*)\\.?(\\d*)(?:[eE]([+-]?)0*(\\d+))?\\s*");

    /** The greatest number of digits of NUMERIC before its point. */
    private static final int MAX_NUMERIC_INTEGER_DIGITS = 29;

    /** The greatest number of digits of NUMERIC behind its point. */
    private static final int MAX_NUMERIC_SCALE = 9;

    /** The number of digits of the exponents that a number's other digits may balance: a statement has 10 MiB at most. */
    private static final int MAX_EXPONENT_DIGITS = 8;

    private static final int EXPONENT_BEYOND = 100_000_000;

    private LiteralTexts() {}

    /** Returns whether a text may stand for a value of a type. */
    static boolean isOf(ScalarKind type, String text) {
        return switch (type) {
            case DATE -> beginsWithDay(WHOLE_DATE.matcher(text));
            case TIMESTAMP -> isTimestamp(TIMESTAMP.matcher(text));
            case NUMERIC -> isNumeric(NUMERIC.matcher(text));
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

    /**
     * Returns whether the text matches and its number has no more digits before and behind its point than NUMERIC.
     *
     * <p>The digits are counted, as the first use of {@code BigDecimal} computes tables, on JDK 25 for longer than the rest of a
     * small schema's check takes.
     */
    private static boolean isNumeric(Matcher number) {
        if (!number.matches()) {
            return false;
        }
        String digits = number.group(1) + number.group(2);
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        int end = digits.length();
        while (end > first && digits.charAt(end - 1) == '0') {
            end--;
        }
        int point = number.end(1) - number.start(1) + exponent(number);
        return first == end || (point - first <= MAX_NUMERIC_INTEGER_DIGITS && end - point <= MAX_NUMERIC_SCALE);
    }

    /** Returns the exponent of ten that a number has, or one beyond the digits of every statement for those beyond. */
    private static int exponent(Matcher number) {
        String digits = number.group(4);
        if (digits == null) {
            return 0;
        }
        int size = digits.length() > MAX_EXPONENT_DIGITS ? EXPONENT_BEYOND : Integer.parseInt(digits);
        return "-".equals(number.group(3)) ? -size : size;
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
