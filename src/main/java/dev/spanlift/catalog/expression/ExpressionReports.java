package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Node;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Words what is wrong with an expression. */
final class ExpressionReports {
    private final Consumer<Diagnostic> diagnostics;

    ExpressionReports(Consumer<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(DiagnosticCode code, Node place, String message, String hint) {
        diagnostics.accept(Diagnostic.of(code, place.span(), message).withHint(hint));
    }

    /** Reports operands of types that do not go together. */
    void operands(Node place, String operator, List<Operand> operands) {
        String types = operands.stream().map(Operand::describe).distinct().collect(Collectors.joining(" and "));
        report(
                DiagnosticCode.OPERAND_TYPE,
                place,
                operator + " does not take " + types,
                "cast the values to a type that it takes");
    }

    /** Reports NULL where an operator wants a value. */
    void nullOperand(Node place, String operator) {
        report(
                DiagnosticCode.OPERAND_TYPE,
                place,
                operator + " does not take NULL",
                "ask with IS NULL or IS NOT NULL whether a value is there");
    }

    /** Reports a value that is no condition where one is asked for. */
    void condition(Node place, Optional<Operand> value, String where) {
        if (value.isPresent() && !Coercions.fits(value.get(), ValueTypes.BOOL)) {
            report(
                    DiagnosticCode.OPERAND_TYPE,
                    place,
                    where + " takes BOOL, not " + value.get().describe(),
                    "compare the value with something");
        }
    }
}
