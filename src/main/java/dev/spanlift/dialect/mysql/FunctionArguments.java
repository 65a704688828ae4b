package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import dev.spanlift.dialect.mysql.MySqlExpression.Collation;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
record FunctionArguments(List<Expression> sources, ArgumentTranslator translator, TranslationScope scope) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}|\\[(\\d)]");

    /** What arguments need of the translation of the expression that they are part of. */
    interface ArgumentTranslator {
        /** Translates an argument that goes where values of a type are wanted, UNKNOWN for any. */
        MySqlExpression translate(Expression argument, ValueType wanted);

        /** Takes note of inputs for which the translation gives another value: {@code UPPER of ß}. */
        void note(String difference);
    }

    int count() {
        return sources.size();
    }

    MySqlExpression value(int index) {
        return translator.translate(sources.get(index), ValueType.UNKNOWN);
    }

    /** Returns an argument where values of a type are wanted, to which literals and integers adapt. */
    MySqlExpression value(int index, ValueType wanted) {
        return translator.translate(sources.get(index), wanted);
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

    /** Returns whether an argument has a type, or is NULL. */
    boolean has(int index, ValueType type) {
        // A literal with a point is a FLOAT64 where nothing else is a NUMERIC.
        if (type == ValueType.NUMERIC && type(index) == ValueType.FLOAT64) {
            boolean numeric = IntStream.range(0, count()).anyMatch(i -> type(i) == ValueType.NUMERIC);
            return numeric && value(index, type).type() == type;
        }
        ValueType actual = value(index, type).type();
        return actual == type || actual == ValueType.NULL;
    }

    /** Returns all arguments with commas between them. */
    String joined() {
        return joined(ValueType.UNKNOWN);
    }

    /** Returns all arguments, where values of a type are wanted, with commas between them. */
    String joined(ValueType wanted) {
        return IntStream.range(0, count())
                .mapToObj(index -> value(index, wanted).sql())
                .collect(Collectors.joining(", "));
    }

    /** Returns the type that all arguments have together. */
    ValueType commonType() {
        ValueType type = IntStream.range(0, count()).mapToObj(this::type).reduce(ValueType.NULL, ValueType::with);
        if (type != ValueType.UNKNOWN) {
            return type;
        }
        // A literal takes the type of the others.
        return IntStream.range(0, count())
                .filter(index -> !(sources.get(index) instanceof StringLiteral))
                .mapToObj(this::type)
                .reduce(ValueType.NULL, ValueType::with);
    }

    /** Returns what decides how strings compare that a function makes of these arguments. */
    Collation collation() {
        return IntStream.range(0, count())
                .mapToObj(this::value)
                .filter(value -> value.type() == ValueType.STRING)
                .map(MySqlExpression::collation)
                .reduce(Collation::with)
                .orElse(Collation.SESSION);
    }

    /** Returns a call whose result is a string made of those among the arguments. */
    MySqlExpression string(String sql) {
        return MySqlExpression.atom(sql, ValueType.STRING).collated(collation());
    }

    /** Returns a string or something else. */
    MySqlExpression atom(String sql, ValueType type) {
        return type == ValueType.STRING ? string(sql) : MySqlExpression.atom(sql, type);
    }

    /** Returns what {@link FunctionRule#form} describes; empty where the arguments have other types. */
    Optional<MySqlExpression> form(String template, ValueType result, List<ValueType> types) {
        for (int i = 0; i < types.size(); i++) {
            if (!has(i, types.get(i))) {
                return Optional.empty();
            }
        }
        Matcher matcher = PLACE.matcher(template);
        String sql = matcher.replaceAll(place -> {
            String plain = place.group(1);
            int index = Integer.parseInt(plain == null ? place.group(2) : plain) - 1;
            MySqlExpression value = value(index, types.get(index));
            return Matcher.quoteReplacement(plain == null ? value.operand() : value.sql());
        });
        boolean operators = template.startsWith("[") || template.startsWith("-");
        return Optional.of(operators ? MySqlExpression.compound(sql, result) : atom(sql, result));
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

    /** Returns how far a time zone, given by the argument of that index or by default, is from UTC; empty where that changes. */
    Optional<ZoneOffset> offset(int index) {
        return index < count()
                ? text(index).flatMap(TimeZones::parse).flatMap(TimeZones::fixed)
                : TimeZones.fixed(scope.timeZone());
    }
}
