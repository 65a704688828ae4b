package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FieldArgument;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.SequenceArgument;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the function or operator that an expression calls, and what comes out of it. */
final class FunctionCalls {
    /** Before the name of a function: give NULL instead of an error. */
    private static final String SAFE = "SAFE.";

    /** The one function that takes a star. */
    private static final String COUNT = "COUNT";

    private final ExpressionTypes types;
    private final ExpressionScope scope;
    private final ExpressionPlace place;
    private final ExpressionReports reports;
    private final AggregateCalls aggregates;

    FunctionCalls(ExpressionTypes types, ExpressionScope scope, ExpressionPlace place, ExpressionReports reports) {
        this.types = types;
        this.scope = scope;
        this.place = place;
        this.reports = reports;
        this.aggregates = new AggregateCalls(types, scope, place, reports);
    }

    Optional<Operand> call(FunctionCall node) {
        String written = node.function().text().toUpperCase(Locale.ROOT);
        boolean safe = written.startsWith(SAFE);
        String name = safe ? written.substring(SAFE.length()) : written;
        if (node.over().isPresent()) {
            aggregates.window(node, name);
            return Optional.empty();
        }
        Optional<Function> function = FunctionTable.get().find(name);
        if (function.isEmpty()) {
            return callDefined(node, safe ? withoutSafe(node.function()) : node.function(), name);
        }
        return function.get().aggregate() ? aggregate(node, function.get(), safe) : scalar(node, function.get());
    }

    private static Path withoutSafe(Path function) {
        return new Path(function.parts().subList(1, function.parts().size()), function.span());
    }

    /** Calls a function of the schema. */
    private Optional<Operand> callDefined(FunctionCall node, Path path, String name) {
        Optional<Function> function = scope.useFunction(path).map(DefinedFunction::function);
        // Which parameters are given by name is not documented.
        boolean named = node.arguments().stream()
                .anyMatch(argument -> argument instanceof ExpressionArgument given
                        && given.name().isPresent());
        if (function.isPresent() && !named) {
            return scalar(node, function.get());
        }
        if (!scope.definesFunction(path)) {
            reportUnknown(node, name);
        }
        arguments(node, Optional.empty());
        return Optional.empty();
    }

    private Optional<Operand> scalar(FunctionCall node, Function function) {
        if (node.distinct() || AggregateCalls.hasStar(node)) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node,
                    function.name() + " takes neither DISTINCT nor *",
                    "these are for aggregate functions");
            return Optional.empty();
        }
        Optional<List<CallArgument>> arguments = arguments(node, Optional.of(function));
        return arguments.isEmpty() ? Optional.empty() : call(node, function, arguments.get());
    }

    private Optional<Operand> aggregate(FunctionCall node, Function function, boolean safe) {
        if (!aggregates.enter(node, function.name(), safe)) {
            arguments(node, Optional.of(function));
            return Optional.empty();
        }
        Optional<List<CallArgument>> arguments = arguments(node, Optional.of(function));
        aggregates.leave(node, function.name());
        if (AggregateCalls.hasStar(node)) {
            if (!function.name().equals(COUNT) || node.distinct()) {
                reports.report(
                        DiagnosticCode.ARGUMENT_TYPE,
                        node,
                        function.name() + (node.distinct() ? " does not take DISTINCT *" : " does not take *"),
                        "COUNT(*) counts rows");
            }
            return Optional.of(Operand.value(ValueTypes.INT64));
        }
        return arguments
                .filter(given -> !node.distinct() || aggregates.takesDistinct(node, given))
                .flatMap(given -> call(node, function, given));
    }

    /** Calls a function that is written without parentheses. */
    Optional<Operand> callBare(Expression node, String name) {
        return FunctionTable.get().find(name).flatMap(function -> call(node, function, List.of()));
    }

    private Optional<Operand> call(Expression node, Function function, List<CallArgument> arguments) {
        if (function.writes() && place.isInQuery()) {
            reports.report(
                    DiagnosticCode.VOLATILE_FUNCTION,
                    node,
                    function.name() + " cannot stand in a query",
                    "it gives values for rows that are written, such as a default");
        } else if (function.isVolatile() && !place.takesVolatileFunctions()) {
            reports.report(
                    DiagnosticCode.VOLATILE_FUNCTION,
                    node,
                    function.name() + " cannot stand here: it gives another value each time",
                    "only DEFAULT and ON UPDATE take such functions");
        }
        if (!checkNames(node, function, arguments)) {
            return Optional.empty();
        }
        int places = 0;
        for (CallArgument argument : arguments) {
            places += argument.name().isEmpty()
                            || function.hasPlace(argument.name().get())
                    ? 1
                    : 0;
        }
        BestFit fit = BestFit.of(function.signatures(), places, arguments);
        if (!fit.takesCount()) {
            reports.report(
                    DiagnosticCode.ARGUMENT_COUNT,
                    node,
                    function.name() + " does not take " + (places == 1 ? "1 argument" : places + " arguments"),
                    "it is " + function.usage());
        } else if (!fit.takesTypes()) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node,
                    function.name() + " does not take (" + describe(arguments, ", ") + ")",
                    "it is " + function.usage());
        }
        return fit.result();
    }

    /** Checks that arguments that are given by name are those of the function, each once; returns whether they are. */
    private boolean checkNames(Expression node, Function function, List<CallArgument> arguments) {
        Set<String> given = new LinkedHashSet<>();
        for (CallArgument argument : arguments) {
            if (argument.name().isPresent()) {
                String name = argument.name().get();
                Optional<Set<String>> known = function.argumentNames();
                if (known.isPresent() && !known.get().contains(name)) {
                    reports.report(
                            DiagnosticCode.ARGUMENT_TYPE,
                            node,
                            function.name() + " has no argument `" + name + "`",
                            scope.nearest(name, known.get().stream())
                                    .map(near -> "did you mean `" + near + "`?")
                                    .orElseGet(() -> namesOf(function, known.get())));
                    return false;
                } else if (!given.add(name)) {
                    reports.report(
                            DiagnosticCode.ARGUMENT_TYPE,
                            node,
                            function.name() + " is given `" + name + "` twice",
                            "give it once");
                    return false;
                }
            }
        }
        return true;
    }

    private static String namesOf(Function function, Set<String> names) {
        return names.isEmpty() ? function.name() + " takes no arguments by name" : "it has " + String.join(", ", names);
    }

    /** Applies an operator to operands that are known. */
    Optional<Operand> operate(Expression node, String symbol, List<CallArgument> operands) {
        BestFit fit = BestFit.of(FunctionTable.get().operator(symbol).signatures(), operands.size(), operands);
        if (!fit.takesTypes()) {
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    node,
                    symbol + " does not take " + describe(operands, " and "),
                    "cast the values to a type that it takes");
        }
        return fit.result();
    }

    private static String describe(List<CallArgument> arguments, String separator) {
        return arguments.stream().map(CallArgument::describe).collect(Collectors.joining(separator));
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
    private Optional<List<CallArgument>> arguments(FunctionCall node, Optional<Function> function) {
        List<CallArgument> arguments = new ArrayList<>(node.arguments().size());
        for (Argument argument : node.arguments()) {
            if (argument instanceof ExpressionArgument given) {
                boolean word = isWord(given.value(), function, arguments.size());
                arguments.add(new CallArgument(
                        given.name().map(name -> name.name().toLowerCase(Locale.ROOT)),
                        Optional.of(given.value()),
                        word ? Optional.empty() : types.of(given.value())));
            } else if (argument instanceof FieldArgument field) {
                arguments.add(new CallArgument(Optional.empty(), Optional.of(field.value()), types.of(field.value())));
            } else if (argument instanceof SequenceArgument sequence) {
                scope.useSequence(sequence.sequence());
                arguments.add(new CallArgument(Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
        return arguments.size() == node.arguments().size() ? Optional.of(arguments) : Optional.empty();
    }

    /** Returns whether an argument is a word such as a part of a date; an unknown function may take any such word. */
    private static boolean isWord(Expression argument, Optional<Function> function, int place) {
        if (function.isPresent()) {
            return function.get().takesWord(place) && DateParts.word(argument).isPresent();
        }
        return DateParts.word(argument).filter(SignatureMatch::isWord).isPresent();
    }
}
