package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The arguments of a function call. They are translated when a rule asks for them, because some are no values: the
 * {@code DAY} of {@code DATE_DIFF(a, b, DAY)}.
 *
 * @param sources the arguments as they are written
 * @param translator translates an argument
 * @param scope what the call stands in
 */
record FunctionArguments(
        List<Expression> sources, Function<Expression, MySqlExpression> translator, TranslationScope scope) {

    int count() {
        return sources.size();
    }

    MySqlExpression value(int index) {
        return translator.apply(sources.get(index));
    }

    /** Returns an argument's text. */
    String sql(int index) {
        return value(index).sql();
    }

    /** Returns an argument's text as an operand. */
    String operand(int index) {
        return value(index).operand();
    }

    ValueType type(int index) {
        return value(index).type();
    }

    /** Returns all arguments with commas between them. */
    String joined() {
        return IntStream.range(0, count()).mapToObj(this::sql).collect(Collectors.joining(", "));
    }

    /** Returns the type that all arguments have together. */
    ValueType commonType() {
        return sources.stream().map(source -> translator.apply(source).type()).reduce(ValueType.NULL, ValueType::with);
    }

    /** Returns the value of a string literal; absent where the argument is something else. */
    Optional<String> text(int index) {
        return sources.get(index) instanceof StringLiteral literal
                ? Optional.of(Literals.value(literal))
                : Optional.empty();
    }

    /** Returns the value of an integer literal with an optional sign; absent where the argument is something else. */
    Optional<BigInteger> integer(int index) {
        Expression source = sources.get(index);
        if (source instanceof UnaryOperation negated
                && negated.operator() == UnaryOperator.MINUS
                && negated.operand() instanceof IntegerLiteral literal) {
            return Optional.of(Literals.value(literal).negate());
        }
        return source instanceof IntegerLiteral literal ? Optional.of(Literals.value(literal)) : Optional.empty();
    }

    /** Returns a bare word, such as a date part, in upper case; absent where the argument is something else. */
    Optional<String> word(int index) {
        return sources.get(index) instanceof PathExpression path
                        && path.path().parts().size() == 1
                ? Optional.of(path.path().parts().get(0).name().toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Returns whether a time zone, given by the argument of that index or by default, is UTC. */
    boolean isUtc(int index) {
        return index < count()
                ? text(index).filter(TimeZones::isUtc).isPresent()
                : TimeZones.isUtc(scope.timeZone().getId());
    }
}
