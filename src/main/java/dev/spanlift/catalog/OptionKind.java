package dev.spanlift.catalog;

import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * What values an option takes.
 *
 * @param description the values, for people: {@code an integer}
 * @param nullable whether it takes NULL, which means its default
 * @param values tells the values that it takes, NULL aside
 */
record OptionKind(String description, boolean nullable, Predicate<Expression> values) {
    static final OptionKind BOOLEAN = of("TRUE or FALSE", BooleanLiteral.class::isInstance);
    static final OptionKind INTEGER = of("an integer", value -> integer(value).isPresent());

    /** Whether it is greater than zero is asked where its sequence is complete. */
    static final OptionKind COUNTER = of(
            "a positive INT64",
            value -> integer(value)
                    .filter(number -> number.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) <= 0)
                    .isPresent());

    static final OptionKind STRING = of("a string", StringLiteral.class::isInstance);

    static final OptionKind NON_EMPTY_STRING = of(
            "a string", value -> string(value).filter(text -> !text.isEmpty()).isPresent());

    /** One or more strings. */
    static final OptionKind STRING_ARRAY = of(
            "an array of strings",
            value -> value instanceof ArrayExpression array && !array.elements().isEmpty() && isStringArray(value));

    static final OptionKind STRINGS =
            of("a string or an array of strings", value -> value instanceof StringLiteral || isStringArray(value));

    private static final long SECONDS_PER_DAY = 86_400;

    private static final int MAX_DURATION_DIGITS = 9;

    private static OptionKind of(String description, Predicate<Expression> values) {
        return new OptionKind(description, true, values);
    }

    /** Takes one of some strings. */
    static OptionKind oneOf(String... names) {
        List<String> known = List.of(names);
        return of(
                "'" + String.join("', '", known) + "'",
                value -> string(value).filter(known::contains).isPresent());
    }

    /** Takes the integers from one to another, both included. */
    static OptionKind range(long min, long max) {
        BigInteger least = BigInteger.valueOf(min);
        BigInteger greatest = BigInteger.valueOf(max);
        String description = max == Long.MAX_VALUE ? "at least " + min : min + " to " + max;
        return of(
                description,
                value -> integer(value)
                        .filter(number -> number.compareTo(least) >= 0 && number.compareTo(greatest) <= 0)
                        .isPresent());
    }

    /**
     * Takes a duration such as {@code '36h'}.
     *
     * @param min the least number of seconds
     * @param max the greatest number of seconds
     * @param description the durations, for people
     */
    static OptionKind duration(long min, long max, String description) {
        return of(
                description,
                value ->
                        value instanceof StringLiteral literal && isWithin(seconds(Literals.value(literal)), min, max));
    }

    /** Returns the same but for NULL, which it does not take. */
    OptionKind notNull() {
        return new OptionKind(description, false, values);
    }

    boolean accepts(Expression value) {
        return value instanceof NullLiteral ? nullable : values.test(value);
    }

    private static boolean isStringArray(Expression value) {
        return value instanceof ArrayExpression array
                && array.elements().stream().allMatch(StringLiteral.class::isInstance);
    }

    private static Optional<String> string(Expression value) {
        return value instanceof StringLiteral literal ? Optional.of(Literals.value(literal)) : Optional.empty();
    }

    private static Optional<BigInteger> integer(Expression value) {
        if (value instanceof UnaryOperation operation && operation.operator() == UnaryOperator.MINUS) {
            return integer(operation.operand()).map(BigInteger::negate);
        }
        return value instanceof IntegerLiteral literal ? Optional.of(Literals.value(literal)) : Optional.empty();
    }

    private static boolean isWithin(OptionalLong number, long min, long max) {
        return number.isPresent() && number.getAsLong() >= min && number.getAsLong() <= max;
    }

    /** Returns how long a duration such as {@code 36h} is; absent where it is none. */
    private static OptionalLong seconds(String duration) {
        int digits = 0;
        while (digits < duration.length() && duration.charAt(digits) >= '0' && duration.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > MAX_DURATION_DIGITS || digits != duration.length() - 1) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(duration.substring(0, digits));
        return switch (duration.charAt(digits)) {
            case 'd' -> OptionalLong.of(number * SECONDS_PER_DAY);
            case 'h' -> OptionalLong.of(number * 3600);
            case 'm' -> OptionalLong.of(number * 60);
            case 's' -> OptionalLong.of(number);
            default -> OptionalLong.empty();
        };
    }
}
