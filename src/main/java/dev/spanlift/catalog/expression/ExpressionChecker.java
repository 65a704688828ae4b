package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Expression;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks the functions and types of one expression. Names that mean nothing are the caller's to report. */
public final class ExpressionChecker {
    private ExpressionChecker() {}

    /**
     * Checks an expression whose value goes into a column.
     *
     * @param column the name of the column, for messages
     * @param type the type of the column
     */
    public static void checkValue(
            Expression expression,
            ExpressionPlace place,
            String column,
            DataType type,
            ExpressionScope scope,
            Consumer<Diagnostic> diagnostics) {
        ExpressionReports reports = new ExpressionReports(diagnostics);
        Optional<Operand> value = new ExpressionTypes(scope, place, reports).of(expression);
        DataType wanted = ValueTypes.of(type);
        if (value.isPresent() && ValueTypes.isKnown(wanted) && !Coercions.fits(value.get(), wanted)) {
            String text = ValueTypes.text(wanted);
            reports.report(
                    DiagnosticCode.NOT_ASSIGNABLE,
                    expression,
                    "`" + column + "` is " + text + " and cannot hold "
                            + value.get().describe(),
                    Coercions.isCastable(value.get(), wanted)
                            ? "write CAST(... AS " + text + ")"
                            : "change the type of the column or the expression");
        }
    }

    /**
     * Checks an expression by which an index is sorted.
     *
     * @return the type of its value, as far as that is known
     */
    public static Optional<DataType> checkIndex(
            Expression expression, ExpressionScope scope, Consumer<Diagnostic> diagnostics) {
        return new ExpressionTypes(scope, ExpressionPlace.INDEX, new ExpressionReports(diagnostics))
                .of(expression)
                .map(Operand::type);
    }

    /** Checks the condition of a check constraint. */
    public static void checkCondition(Expression condition, ExpressionScope scope, Consumer<Diagnostic> diagnostics) {
        ExpressionReports reports = new ExpressionReports(diagnostics);
        Optional<Operand> value = new ExpressionTypes(scope, ExpressionPlace.CHECK, reports).of(condition);
        if (value.isPresent() && !Coercions.fits(value.get(), ValueTypes.BOOL)) {
            reports.report(
                    DiagnosticCode.NOT_ASSIGNABLE,
                    condition,
                    "a check is BOOL, not " + value.get().describe(),
                    "compare the value with something");
        }
    }
}
