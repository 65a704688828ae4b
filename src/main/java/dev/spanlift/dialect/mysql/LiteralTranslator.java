package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.BytesLiteral;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.catalog.expression.NumericText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Literals with equal values.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/lexical#literals">Spanner's literals</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/literals.html">MySQL's literals</a>
 */
final class LiteralTranslator {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIMESTAMP = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ Tt](\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\.(\\d{1,9}))?)?(?: ?(Z|z|[+-]\\d{1,2}(?::\\d{2})?| ?[A-Za-z_]+(?:/[A-Za-z_/+-]+)?))?");
    private static final Pattern INTEGER =
            Pattern.compile("\\s*(?<sign>[-+]?)(?:(?<decimal>\\d+)|0[xX](?<hexadecimal>[0-9a-fA-F]+))\\s*");
    private static final Pattern FLOAT =
            Pattern.compile("\\s*(?<sign>[-+]?)(?<number>(?=\\.?\\d)\\d*\\.?\\d*(?:[eE][-+]?\\d+)?)\\s*");
    private static final Pattern INFINITE_OR_NAN =
            Pattern.compile("\\s*[-+]?(?:inf|infinity|nan)\\s*", Pattern.CASE_INSENSITIVE);
    private static final int HEXADECIMAL = 16;
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final int LEAP_SECOND = 60;
    private static final int NANOSECOND_DIGITS = 9;
    /** Behind how many digits a number is easier to read with an exponent. */
    private static final int LONG_FRACTION = 9;

    private static final BigInteger MAX_MAGNITUDE = BigInteger.ONE.shiftLeft(Long.SIZE - 1);

    private LiteralTranslator() {}

    static Optional<MySqlExpression> integer(IntegerLiteral literal) {
        BigInteger value = Literals.value(literal);
        return value.compareTo(MAX_MAGNITUDE) > 0
                ? Optional.empty()
                : Optional.of(MySqlExpression.literal(value.toString(), ValueType.INT64));
    }

    /** Returns an INT64 that a string stands for, in decimal or hexadecimal digits; empty where it is none. */
    static Optional<MySqlExpression> integer(String text) {
        Matcher matcher = INTEGER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sign = matcher.group("sign").equals("-") ? "-" : "";
        String hexadecimal = matcher.group("hexadecimal");
        BigInteger value = hexadecimal == null
                ? new BigInteger(sign + matcher.group("decimal"))
                : new BigInteger(sign + hexadecimal, HEXADECIMAL);
        if (value.bitLength() >= Long.SIZE) {
            return Optional.empty();
        }
        return Optional.of(
                value.signum() < 0
                        ? MySqlExpression.compound(value.toString(), ValueType.INT64)
                        : MySqlExpression.literal(value.toString(), ValueType.INT64));
    }

    /** Returns a FLOAT64 that a string stands for; empty where it is none, or one that is infinite or no number. */
    static Optional<MySqlExpression> floating(String text) {
        Matcher matcher = FLOAT.matcher(text);
        return matcher.matches()
                ? digits(matcher.group("number")).map(digits -> asDouble(matcher.group("sign"), digits))
                : Optional.empty();
    }

    private static MySqlExpression asDouble(String sign, String digits) {
        return MySqlExpression.literal(
                "CAST(" + (sign.equals("-") ? sign : "") + digits + " AS DOUBLE)", ValueType.FLOAT64);
    }

    /** Returns whether a string stands for a FLOAT64 that is infinite or no number, in whatever letters. */
    static boolean isInfiniteOrNaN(String text) {
        return INFINITE_OR_NAN.matcher(text).matches();
    }

    /** Returns a BOOL that a string stands for, in whatever letters; empty where it is none. */
    static Optional<MySqlExpression> bool(String text) {
        String keyword = text.toUpperCase(Locale.ROOT);
        return keyword.equals("TRUE") || keyword.equals("FALSE")
                ? Optional.of(MySqlExpression.literal(keyword, ValueType.BOOL))
                : Optional.empty();
    }

    /**
     * Returns a number as a DOUBLE: views keep even one with an exponent as a DECIMAL, which computes otherwise. Empty for what
     * Spanner reads as infinite, which MySQL has not.
     */
    static Optional<MySqlExpression> floating(FloatLiteral literal) {
        return digits(literal).map(digits -> asDouble("", digits));
    }

    /** Returns a number as it stands in a DEFAULT; empty for one that is infinite. */
    static Optional<String> digits(FloatLiteral literal) {
        return digits(literal.text());
    }

    private static Optional<String> digits(String number) {
        double rounded = Double.parseDouble(number);
        if (Double.isInfinite(rounded)) {
            return Optional.empty();
        }
        // What is rounded to zero may have an exponent that no BigDecimal has.
        BigDecimal value = rounded == 0 ? BigDecimal.ZERO : new BigDecimal(number).stripTrailingZeros();
        boolean isShort = value.scale() >= 0 && value.scale() <= LONG_FRACTION;
        return Optional.of(isShort ? value.toPlainString() : value.unscaledValue() + "e" + -value.scale());
    }

    static MySqlExpression bytes(BytesLiteral literal) {
        String digits = HexFormat.of().withUpperCase().formatHex(Literals.value(literal));
        return MySqlExpression.literal("X'" + digits + "'", ValueType.BYTES);
    }

    static MySqlExpression string(String value) {
        return MySqlExpression.literal(MySqlQuoting.string(value), ValueType.STRING);
    }

    /** Returns a NUMERIC literal; empty where the text is no number of that range. */
    static Optional<MySqlExpression> numeric(String text) {
        return NumericText.parse(text)
                .map(number -> number.isBelowZero()
                        ? MySqlExpression.compound(number.plain(), ValueType.NUMERIC)
                        : MySqlExpression.literal(number.plain(), ValueType.NUMERIC));
    }

    /** Returns a DATE literal; empty where the text is no date. */
    static Optional<MySqlExpression> date(String text) {
        Matcher matcher = DATE.matcher(text.strip());
        return matcher.matches()
                ? localDate(matcher).map(date -> MySqlExpression.literal("DATE'" + date + "'", ValueType.DATE))
                : Optional.empty();
    }

    /**
     * Returns a timestamp in UTC; empty where the text is none, or says more than microseconds.
     *
     * @param zone the time zone of a text without one
     */
    static Optional<MySqlExpression> timestamp(String text, ZoneId zone) {
        return instant(text, zone)
                .filter(utc -> utc.truncatedTo(ChronoUnit.MICROS).equals(utc))
                .map(LiteralTranslator::microseconds);
    }

    /** Returns {@link #timestamp} as a column keeps it: without what it says beyond microseconds. */
    static Optional<MySqlExpression> keptTimestamp(String text, ZoneId zone) {
        return instant(text, zone).map(LiteralTranslator::microseconds);
    }

    private static MySqlExpression microseconds(LocalDateTime utc) {
        return MySqlExpression.literal("TIMESTAMP'" + MICROSECONDS.format(utc) + "'", ValueType.TIMESTAMP);
    }

    /** Returns a timestamp in UTC; empty where the text is none of the years 1 to 9999. */
    private static Optional<LocalDateTime> instant(String text, ZoneId zone) {
        Matcher matcher = TIMESTAMP.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int second = number(matcher.group(6));
            // A leap second is the beginning of the next minute.
            boolean isLeap = second == LEAP_SECOND;
            LocalDateTime local = localDate(matcher)
                    .orElseThrow(() -> new DateTimeException("no date"))
                    .atTime(
                            number(matcher.group(4)),
                            number(matcher.group(5)),
                            isLeap ? 0 : second,
                            nanoseconds(matcher.group(7)))
                    .plusMinutes(isLeap ? 1 : 0);
            ZoneId written = matcher.group(8) == null
                    ? zone
                    : TimeZones.parse(matcher.group(8).strip())
                            .orElseThrow(() -> new DateTimeException("no time zone"));
            LocalDateTime utc =
                    local.atZone(written).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
            return utc.getYear() >= 1 && utc.getYear() <= 9999 ? Optional.of(utc) : Optional.empty();
        } catch (DateTimeException exception) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> localDate(Matcher matcher) {
        try {
            return Optional.of(
                    LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (DateTimeException exception) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanoseconds(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, NANOSECOND_DIGITS));
    }
}
