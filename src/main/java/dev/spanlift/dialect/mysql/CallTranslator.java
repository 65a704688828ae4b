package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.OrderByModifier;
import dev.spanlift.ast.StarArgument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Translates calls of functions, of aggregate functions, and of both over a window. */
final class CallTranslator {

    private final ExpressionTranslator translator;
    private final TranslationScope scope;

    CallTranslator(ExpressionTranslator translator, TranslationScope scope) {
        this.translator = translator;
        this.scope = scope;
    }

    Translation call(FunctionCall node) {
        String name = node.function().text().toUpperCase(Locale.ROOT);
        boolean isOrdered = name.equals(AggregateFunctions.STRING_AGG)
                && node.modifiers().size() == 1
                && node.modifiers().get(0) instanceof OrderByModifier;
        if (!node.modifiers().isEmpty() && !isOrdered) {
            return Translation.stopped("function " + name + " with ORDER BY, LIMIT, HAVING or NULLS");
        }
        boolean star = node.arguments().size() == 1 && node.arguments().get(0) instanceof StarArgument;
        List<Expression> arguments = new ArrayList<>(node.arguments().size());
        for (Argument argument : node.arguments()) {
            if (argument instanceof ExpressionArgument value && value.name().isEmpty()) {
                arguments.add(value.value());
            } else if (!star) {
                return Translation.stopped("function " + name + " with such arguments");
            }
        }
        if (node.over().isPresent()) {
            Translation over = new WindowTranslator(translator).over(node.over().get());
            return over.expression()
                    .map(window -> aggregate(name, node.distinct(), star, arguments, " " + window.sql()))
                    .orElse(over);
        }
        if (name.equals(AggregateFunctions.STRING_AGG)) {
            return stringAggregate(node, arguments);
        }
        if (AggregateFunctions.has(name)) {
            return aggregate(name, node.distinct(), star, arguments, "");
        }
        return node.distinct() || star ? Translation.stopped("function " + name) : call(name, arguments);
    }

    /** Translates a call of a function that sees one row. */
    Translation call(String name, List<Expression> arguments) {
        FunctionRule rule = FunctionTable.RULES.get(name);
        if (rule == null) {
            return Translation.stopped("function " + name);
        }
        if (arguments.size() < rule.min() || arguments.size() > rule.max()) {
            return Translation.stopped("function " + name + " with " + arguments.size() + " arguments");
        }
        if (!rule.deterministic() && scope.deterministic()) {
            return Translation.stopped("function " + name + ", which is not deterministic");
        }
        Optional<MySqlExpression> result = rule.body().translate(new FunctionArguments(arguments, translator, scope));
        return result.isPresent()
                ? Translation.of(result.get())
                : Translation.stopped("function " + name + " with such arguments");
    }

    private Translation stringAggregate(FunctionCall node, List<Expression> arguments) {
        String order = node.modifiers().stream()
                .filter(OrderByModifier.class::isInstance)
                .flatMap(modifier -> ((OrderByModifier) modifier).items().stream())
                .map(new WindowTranslator(translator)::ordering)
                .collect(Collectors.joining(", "));
        return AggregateFunctions.stringAggregate(
                        node.distinct(), new FunctionArguments(arguments, translator, scope), order)
                .map(Translation::of)
                .orElseGet(() ->
                        Translation.stopped("function " + AggregateFunctions.STRING_AGG + " with such arguments"));
    }

    private Translation aggregate(
            String name, boolean distinct, boolean star, List<Expression> arguments, String over) {
        if (star) {
            return name.equals("COUNT")
                    ? Translation.of(MySqlExpression.atom("COUNT(*)" + over, ValueType.INT64))
                    : Translation.stopped("function " + name + " of *");
        }
        if (AggregateFunctions.has(name) && (!distinct || over.isEmpty())) {
            if (arguments.size() == 1) {
                return AggregateFunctions.call(name, distinct, translator.visit(arguments.get(0)), over)
                        .map(Translation::of)
                        .orElseGet(() -> Translation.stopped("function " + name + " with such an argument"));
            }
            return Translation.stopped("function " + name + " with " + arguments.size() + " arguments");
        }
        return distinct
                ? Translation.stopped("function " + name + " with DISTINCT")
                : WindowFunctions.call(name, new FunctionArguments(arguments, translator, scope), over)
                        .map(Translation::of)
                        .orElseGet(() -> Translation.stopped("function " + name + " over a window"));
    }
}
