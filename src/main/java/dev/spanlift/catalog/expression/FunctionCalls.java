package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.SequenceArgument;
import dev.spanlift.ast.StarArgument;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the function or operator that an expression calls, and what comes out of it. */
final class FunctionCalls {
    /** Before the name of a function: give NULL instead of an error. */
    private static final String SAFE = "SAFE.";

    private final ExpressionTypes types;
    private final ExpressionScope scope;
    private final ExpressionPlace place;
    private final ExpressionReports reports;

    FunctionCalls(ExpressionTypes types, ExpressionScope scope, ExpressionPlace place, ExpressionReports reports) {
        this.types = types;
        this.scope = scope;
        this.place = place;
        this.reports = reports;
    }

    Optional<Operand> call(FunctionCall node) {
        String written = node.function().parts().stream()
                .map(Identifier::name)
                .collect(Collectors.joining("."))
                .toUpperCase(Locale.ROOT);
        String name = written.startsWith(SAFE) ? written.substring(SAFE.length()) : written;
        Optional<Function> function = FunctionTable.get().find(name);
        Optional<List<CallArgument>> arguments = arguments(node);
        if (function.isEmpty()) {
            if (!scope.definesFunction(node.function())) {
                reportUnknown(node, name);
            }
            return Optional.empty();
        }
        if (node.over().isPresent() || function.get().aggregate()) {
            reports.report(
                    DiagnosticCode.AGGREGATE_NOT_ALLOWED,
                    node,
                    name + " cannot stand here: it looks at many rows",
                    "the expression of a table sees one row");
            return Optional.empty();
        }
        if (node.distinct() || node.arguments().stream().anyMatch(StarArgument.class::isInstance)) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node,
                    name + " takes neither DISTINCT nor *",
                    "these are for aggregate functions");
            return Optional.empty();
        }
        return arguments.flatMap(given -> call(node, function.get(), given));
    }

    /** Calls a function that is written without parentheses. */
    Optional<Operand> callBare(Expression node, String name) {
        return FunctionTable.get().find(name).flatMap(function -> call(node, function, List.of()));
    }

    private Optional<Operand> call(Expression node, Function function, List<CallArgument> arguments) {
        if (function.isVolatile() && !place.takesVolatileFunctions()) {
            reports.report(
                    DiagnosticCode.VOLATILE_FUNCTION,
                    node,
                    function.name() + " cannot stand here: it gives another value each time",
                    "only DEFAULT and ON UPDATE take such functions");
        }
        int places = (int)
                arguments.stream().filter(argument -> argument.name().isEmpty()).count();
        List<Signature> candidates = function.signatures().stream()
                .filter(signature -> signature.takes(places))
                .toList();
        if (candidates.isEmpty()) {
            reports.report(
                    DiagnosticCode.ARGUMENT_COUNT,
                    node,
                    function.name() + " does not take " + (places == 1 ? "1 argument" : places + " arguments"),
                    "it is " + function.usage());
            return Optional.empty();
        }
        List<SignatureMatch.Fit> fits = fits(candidates, arguments);
        if (fits.isEmpty()) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node,
                    function.name() + " does not take (" + describe(arguments, ", ") + ")",
                    "it is " + function.usage());
        }
        return result(fits, arguments);
    }

    /** Applies an operator to operands that are known. */
    Optional<Operand> operate(Expression node, String symbol, List<CallArgument> operands) {
        List<Signature> candidates = FunctionTable.get().operator(symbol).signatures().stream()
                .filter(signature -> signature.takes(operands.size()))
                .toList();
        List<SignatureMatch.Fit> fits = fits(candidates, operands);
        if (fits.isEmpty()) {
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    node,
                    symbol + " does not take " + describe(operands, " and "),
                    "cast the values to a type that it takes");
        }
        return result(fits, operands);
    }

    private static List<SignatureMatch.Fit> fits(List<Signature> signatures, List<CallArgument> arguments) {
        return signatures.stream()
                .map(signature -> SignatureMatch.of(signature, arguments))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String describe(List<CallArgument> arguments, String separator) {
        return arguments.stream().map(CallArgument::describe).collect(Collectors.joining(separator));
    }

    /** Returns the result of the signature that fits best; where an argument is not known, of all if they agree. */
    private static Optional<Operand> result(List<SignatureMatch.Fit> fits, List<CallArgument> arguments) {
        boolean known =
                arguments.stream().allMatch(argument -> argument.operand().isPresent());
        boolean agree = fits.stream().map(SignatureMatch.Fit::result).distinct().count() == 1;
        if (!known && !agree) {
            return Optional.empty();
        }
        return fits.stream()
                .min(Comparator.comparingInt(SignatureMatch.Fit::cost))
                .flatMap(SignatureMatch.Fit::result)
                .filter(ValueTypes::isKnown)
                .map(Operand::value);
    }

    private void reportUnknown(FunctionCall node, String name) {
        FunctionTable table = FunctionTable.get();
        reports.report(
                DiagnosticCode.UNKNOWN_FUNCTION,
                node.function(),
                "there is no function `" + name + "`",
                table.inPlaceOf(name)
                        .map(spanner -> "Spanner has " + spanner + " instead")
                        .or(() -> scope.nearest(name, table.names()).map(near -> "did you mean " + near + "?"))
                        .orElse("the reference lists all of them at " + FunctionTable.LIST));
    }

    /** Returns the operand of OFFSET and the like, which stand in brackets. */
    Optional<Operand> position(FunctionCall node) {
        return node.arguments().size() == 1 && node.arguments().get(0) instanceof ExpressionArgument argument
                ? types.of(argument.value())
                : Optional.empty();
    }

    /** Returns the arguments, all of them looked at; absent where one is a table or a model. */
    private Optional<List<CallArgument>> arguments(FunctionCall node) {
        List<CallArgument> arguments = new ArrayList<>();
        for (Argument argument : node.arguments()) {
            if (argument instanceof ExpressionArgument given) {
                arguments.add(new CallArgument(
                        given.name().map(name -> name.name().toLowerCase(Locale.ROOT)),
                        Optional.of(given.value()),
                        types.of(given.value())));
            } else if (argument instanceof SequenceArgument) {
                arguments.add(new CallArgument(Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
        return arguments.size() == node.arguments().size() ? Optional.of(arguments) : Optional.empty();
    }
}
