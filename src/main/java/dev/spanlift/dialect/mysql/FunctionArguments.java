package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import dev.spanlift.dialect.mysql.MySqlExpression.Collation;
import java.math.BigInteger;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        // A literal with a point is a FLOAT64 where nothing else is a NUMERIC, and an INT64 is one beside a NUMERIC.
        if (type == ValueType.NUMERIC && (type(index) == ValueType.FLOAT64 || type(index) == ValueType.INT64)) {
            boolean numeric = IntStream.range(0, count()).anyMatch(i -> type(i) == ValueType.NUMERIC);
            return numeric
                    && (type(index) == ValueType.INT64 || value(index, type).type() == type);
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
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < count(); i++) {
            joined.append(i == 0 ? "" : ", ").append(value(i, wanted).sql());
        }
        return joined.toString();
    }

    /** Returns the type that all arguments have together. */
    ValueType commonType() {
        ValueType type = ValueType.NULL;
        for (int i = 0; i < count(); i++) {
            type = type.with(type(i));
        }
        if (type == ValueType.FLOAT64 && hasNumericBesideLiterals()) {
            return ValueType.NUMERIC;
        }
        if (type != ValueType.UNKNOWN) {
            return type;
        }
        // A literal takes the type of the others.
        type = ValueType.NULL;
        for (int i = 0; i < count(); i++) {
            if (!(sources.get(i) instanceof StringLiteral)) {
                type = type.with(type(i));
            }
        }
        return type;
    }

    /** Returns whether a NUMERIC is there, and whatever is a FLOAT64 is a literal, which becomes a NUMERIC beside it. */
    private boolean hasNumericBesideLiterals() {
        boolean hasNumeric = false;
        for (int i = 0; i < count(); i++) {
            ValueType type = type(i);
            if (type == ValueType.FLOAT64 && !isFloatLiteral(sources.get(i))) {
                return false;
            }
            hasNumeric |= type == ValueType.NUMERIC;
        }
        return hasNumeric;
    }

    private static boolean isFloatLiteral(Expression expression) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return isFloatLiteral(parenthesized.inner());
        }
        return expression instanceof FloatLiteral
                || (expression instanceof UnaryOperation negated
                        && negated.operator() == UnaryOperator.MINUS
                        && negated.operand() instanceof FloatLiteral);
    }

    /** Returns what decides how strings compare that a function makes of these arguments. */
    Collation collation() {
        List<MySqlExpression> values = new ArrayList<>(count());
        for (int i = 0; i < count(); i++) {
            values.add(value(i));
        }
        return Collation.of(values);
    }

    /** Returns a call whose result is a string made of those among the arguments. */
    MySqlExpression string(String sql) {
        return new MySqlExpression(sql, ValueType.STRING, true, false, collation());
    }

    /** Returns a string or something else. */
    MySqlExpression atom(String sql, ValueType type) {
        return type == ValueType.STRING ? string(sql) : MySqlExpression.atom(sql, type);
    }

    /** Returns what {@link FunctionRule#form} describes; empty where the arguments have other types. */
    Optional<MySqlExpression> form(CallTemplate template, ValueType result, List<ValueType> types) {
        for (int i = 0; i < types.size(); i++) {
            if (!has(i, types.get(i))) {
                return Optional.empty();
            }
        }
        String sql = template.fill(place -> {
            MySqlExpression value = value(place.index(), types.get(place.index()));
            return place.isOperand() ? value.operand() : value.sql();
        });
        return Optional.of(template.hasOperatorsOutside() ? MySqlExpression.compound(sql, result) : atom(sql, result));
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

    /** Returns the time zone that the argument of that index names, or by default; empty where it is not written out. */
    Optional<ZoneId> zone(int index) {
        return TimeZones.of(index < count() ? Optional.of(sources.get(index)) : Optional.empty(), scope);
    }

    /** Returns how far such a time zone is from UTC; empty where that changes. */
    Optional<ZoneOffset> offset(int index) {
        return zone(index).flatMap(TimeZones::fixed);
    }
}
