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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /** Returns what decides how strings compare that a function makes of these arguments. */
    Collation collation() {
        @Nullable Collation collation = null;
        for (int i = 0; i < count(); i++) {
            MySqlExpression value = value(i);
            if (value.type() == ValueType.STRING) {
                collation = collation == null ? value.collation() : collation.with(value.collation());
            }
        }
        return collation == null ? Collation.SESSION : collation;
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

    /** Returns how far a time zone, given by the argument of that index or by default, is from UTC; empty where that changes. */
    Optional<ZoneOffset> offset(int index) {
        return index < count()
                ? text(index).flatMap(TimeZones::parse).flatMap(TimeZones::fixed)
                : TimeZones.fixed(scope.timeZone());
    }
}
