package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.BytesLiteral;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final int NANOSECOND_DIGITS = 9;
    private static final int NANOSECONDS_PER_MICROSECOND = 1000;
    private static final int NUMERIC_SCALE = 9;
    private static final int NUMERIC_INTEGER_DIGITS = 29;
    private static final BigInteger MAX_MAGNITUDE = BigInteger.ONE.shiftLeft(Long.SIZE - 1);

    private LiteralTranslator() {}

    static Optional<MySqlExpression> integer(IntegerLiteral literal) {
        BigInteger value = Literals.value(literal);
        return value.compareTo(MAX_MAGNITUDE) > 0
                ? Optional.empty()
                : Optional.of(MySqlExpression.literal(value.toString(), ValueType.INT64));
    }

    /**
     * Returns a number as a DOUBLE: views keep even one with an exponent as a DECIMAL, which computes otherwise. Empty for what
     * Spanner reads as infinite, which MySQL has not.
     */
    static Optional<MySqlExpression> floating(FloatLiteral literal) {
        return digits(literal)
                .map(digits -> MySqlExpression.literal("CAST(" + digits + " AS DOUBLE)", ValueType.FLOAT64));
    }

    /** Returns a number as it stands in a DEFAULT; empty for one that is infinite. */
    static Optional<String> digits(FloatLiteral literal) {
        double rounded = Double.parseDouble(literal.text());
        if (Double.isInfinite(rounded)) {
            return Optional.empty();
        }
        // What is rounded to zero may have an exponent that no BigDecimal has.
        BigDecimal value = rounded == 0 ? BigDecimal.ZERO : new BigDecimal(literal.text()).stripTrailingZeros();
        boolean isShort = value.scale() >= 0 && value.scale() <= NUMERIC_SCALE;
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
        try {
            BigDecimal value = new BigDecimal(text.strip());
            BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            boolean inRange =
                    plain.scale() <= NUMERIC_SCALE && plain.precision() - plain.scale() <= NUMERIC_INTEGER_DIGITS;
            return inRange
                    ? Optional.of(
                            plain.signum() < 0
                                    ? MySqlExpression.compound(plain.toPlainString(), ValueType.NUMERIC)
                                    : MySqlExpression.literal(plain.toPlainString(), ValueType.NUMERIC))
                    : Optional.empty();
        } catch (NumberFormatException exception) {
            return Optional.empty();
        }
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
        Matcher matcher = TIMESTAMP.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int nanoseconds = nanoseconds(matcher.group(7));
            LocalDateTime local = localDate(matcher)
                    .orElseThrow(() -> new DateTimeException("no date"))
                    .atTime(number(matcher.group(4)), number(matcher.group(5)), number(matcher.group(6)), nanoseconds);
            ZoneId written = matcher.group(8) == null
                    ? zone
                    : TimeZones.parse(matcher.group(8).strip())
                            .orElseThrow(() -> new DateTimeException("no time zone"));
            LocalDateTime utc =
                    local.atZone(written).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
            boolean exact =
                    nanoseconds % NANOSECONDS_PER_MICROSECOND == 0 && utc.getYear() >= 1 && utc.getYear() <= 9999;
            return exact
                    ? Optional.of(
                            MySqlExpression.literal("TIMESTAMP'" + MICROSECONDS.format(utc) + "'", ValueType.TIMESTAMP))
                    : Optional.empty();
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
