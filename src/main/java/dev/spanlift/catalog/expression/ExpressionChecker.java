package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Node;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.Type;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/** Checks the names, functions and types of expressions that stand in one scope. */
public final class ExpressionChecker {
    private final ExpressionScope scope;
    private final ExpressionReports reports;

    /**
     * Makes a checker.
     *
     * @param diagnostics takes what is wrong; names that are wrong are the scope's to report
     */
    public ExpressionChecker(ExpressionScope scope, Consumer<Diagnostic> diagnostics) {
        this.scope = scope;
        this.reports = new ExpressionReports(diagnostics);
    }

    /** Returns whether a name, in any case, is that of a built-in function; those of graphs are not counted. */
    public static boolean isBuiltIn(String name) {
        return FunctionTable.get().isOfSql(name.toUpperCase(Locale.ROOT));
    }

    /** Checks an expression and returns what is known about its value; absent where nothing is. */
    public Optional<Operand> check(Expression expression, ExpressionPlace place) {
        return new ExpressionTypes(scope, place, reports).of(expression);
    }

    /**
     * Checks an expression whose value goes into a column.
     *
     * @param column the name of the column, for messages
     * @param type the type of the column
     */
    public void checkValue(Expression expression, ExpressionPlace place, String column, DataType type) {
        checkValue(
                expression,
                place,
                type,
                (wanted, given) -> "`" + column + "` is " + wanted + " and cannot hold " + given,
                "change the type of the column or the expression");
    }

    /**
     * Checks the body of a function, whose value is its result.
     *
     * @param function the name of the function, for messages
     * @param type the type behind RETURNS
     */
    public void checkBody(Expression body, String function, DataType type) {
        checkValue(
                body,
                ExpressionPlace.FUNCTION_BODY,
                type,
                (wanted, given) -> "`" + function + "` returns " + wanted + ", not " + given,
                "change the type behind RETURNS or the body");
    }

    private void checkValue(
            Expression expression, ExpressionPlace place, DataType type, BinaryOperator<String> message, String hint) {
        Optional<Operand> value = check(expression, place);
        DataType wanted = ValueTypes.of(type);
        if (value.isPresent() && ValueTypes.isKnown(wanted) && !Coercions.fits(value.get(), wanted)) {
            String text = wanted.textWithoutLengths();
            reports.report(
                    DiagnosticCode.NOT_ASSIGNABLE,
                    expression,
                    message.apply(text, value.get().describe()),
                    Coercions.isCastable(value.get(), wanted) ? "write CAST(... AS " + text + ")" : hint);
        } else if (NumberRange.isBeyond(expression, wanted)) {
            String name = wanted.textWithoutLengths();
            reports.report(
                    DiagnosticCode.INVALID_LITERAL,
                    expression,
                    "the number is out of the range of " + name,
                    "write a smaller one, or give the column another type than " + name);
        }
    }

    /** Checks that there is what a type names. */
    public void checkType(Type type) {
        new ExpressionTypes(scope, ExpressionPlace.FUNCTION_BODY, reports).checkNames(type);
    }

    /** Checks that there is a protocol buffer of a name. */
    public void checkMessage(Path message) {
        new ExpressionTypes(scope, ExpressionPlace.SELECT_LIST, reports).checkMessage(message);
    }

    /** Checks a condition: that of a check constraint, WHERE, ON or HAVING. */
    public void checkCondition(Expression condition, ExpressionPlace place) {
        Optional<Operand> value = check(condition, place);
        if (value.isPresent() && !Coercions.fits(value.get(), ValueTypes.BOOL)) {
            reports.report(
                    DiagnosticCode.NOT_ASSIGNABLE,
                    condition,
                    place.words() + " is BOOL, not " + value.get().describe(),
                    "compare the value with something");
        }
    }

    /**
     * Returns the type that values take on together, without lengths; absent where they do not go together.
     *
     * @param operands at least one
     */
    public static Optional<DataType> commonType(List<Operand> operands) {
        return Coercions.supertype(operands);
    }

    /** Reports a value by which rows cannot be grouped or ordered. */
    public void checkGroupable(Node place, Optional<Operand> value, String where) {
        if (value.isPresent() && !ValueTypes.isGroupable(value.get().type())) {
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    place,
                    where + " does not take " + value.get().describe(),
                    "values of this type have no order");
        }
    }

    /** Reports operands that do not go together. */
    public void reportOperands(Node place, String operator, List<Operand> operands) {
        reports.operands(place, operator, operands);
    }

    /** Returns what is known about the values of a type; absent where its rules are not known here. */
    public static Optional<Operand> operand(DataType type) {
        return ExpressionTypes.value(ValueTypes.of(type));
    }

    /** Returns the type without lengths. */
    public static DataType withoutLengths(DataType type) {
        return ValueTypes.of(type);
    }

    /** Returns the name that a value has without being given one, the last of its path. */
    public static Optional<String> impliedName(Expression value) {
        return ExpressionTypes.name(value);
    }

    /** Returns whether a name is that of a built-in function that makes one value of many rows. */
    public static boolean isAggregate(Path function) {
        return FunctionTable.get()
                .find(function.text().toUpperCase(Locale.ROOT))
                .filter(Function::aggregate)
                .isPresent();
    }
}
