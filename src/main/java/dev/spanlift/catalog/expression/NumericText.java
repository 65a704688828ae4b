package dev.spanlift.catalog.expression;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that stands for a NUMERIC, taken apart into its digits.
 *
 * <p>These are counted instead of computed with: the first use of {@code BigDecimal} computes tables, on JDK 25 for longer than
 * the rest of a small schema's check takes, and it knows no exponents as long as a statement may have them.
 *
 * @param negative whether a minus sign stands before it
 * @param digits its digits without zeros at the beginning and the end; empty for zero
 * @param point how many digits stand before its decimal point: fewer than none where zeros follow that, and more than there
 *     are where zeros stand before it
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-types#numeric_type">The NUMERIC type</a>
 */
public record NumericText(boolean negative, String digits, int point) {

    private static final Pattern FORM =
            Pattern.compile("\\s*(?<sign>[+-]?)(?=\\.?\\d)(\\d*)\\.?(\\d*)(?:[eE]([+-]?)0*(\\d+))?\\s*");

    private static final int WHOLE = 2;
    private static final int FRACTION = 3;
    private static final int EXPONENT_SIGN = 4;
    private static final int EXPONENT = 5;

    /** The greatest number of digits of NUMERIC before its point. */
    private static final int MAX_INTEGER_DIGITS = 29;

    /** The greatest number of digits of NUMERIC behind its point. */
    private static final int MAX_SCALE = 9;

    /** The number of digits of the exponents that a number's other digits may balance: a statement has 10 MiB at most. */
    private static final int MAX_EXPONENT_DIGITS = 8;

    private static final int EXPONENT_BEYOND = 100_000_000;

    /** Reads a text; empty where it is no number, or one with more digits before or behind its point than NUMERIC has. */
    public static Optional<NumericText> parse(String text) {
        Matcher number = FORM.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        boolean negative = number.group("sign").equals("-");
        String digits = number.group(WHOLE) + number.group(FRACTION);
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        int end = digits.length();
        while (end > first && digits.charAt(end - 1) == '0') {
            end--;
        }
        if (first == end) {
            return Optional.of(new NumericText(negative, "", 0));
        }
        int point = number.end(WHOLE) - number.start(WHOLE) + exponent(number) - first;
        boolean inRange = point <= MAX_INTEGER_DIGITS && end - first - point <= MAX_SCALE;
        return inRange ? Optional.of(new NumericText(negative, digits.substring(first, end), point)) : Optional.empty();
    }

    /** Returns the exponent of ten that a number has, or one beyond the digits of every statement for those beyond. */
    private static int exponent(Matcher number) {
        String digits = number.group(EXPONENT);
        if (digits == null) {
            return 0;
        }
        int size = digits.length() > MAX_EXPONENT_DIGITS ? EXPONENT_BEYOND : Integer.parseInt(digits);
        return "-".equals(number.group(EXPONENT_SIGN)) ? -size : size;
    }

    /** Returns whether the number is less than zero. */
    public boolean isBelowZero() {
        return negative && !digits.isEmpty();
    }

    /** Returns the number in the shortest form without an exponent: {@code -0.5}, {@code 1200}. */
    public String plain() {
        if (digits.isEmpty()) {
            return "0";
        }
        String sign = negative ? "-" : "";
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? sign + digits + "0".repeat(point - digits.length())
                : sign + digits.substring(0, point) + "." + digits.substring(point);
    }
}
