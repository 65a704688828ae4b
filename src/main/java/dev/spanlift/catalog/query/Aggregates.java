package dev.spanlift.catalog.query;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.Trees;
import dev.spanlift.catalog.expression.ExpressionChecker;

/** Finds aggregate functions in expressions that were checked already. */
final class Aggregates {
    private Aggregates() {}

    /** Returns whether an expression aggregates the rows of its own query; one with a subquery is taken for one that does not. */
    static boolean isIn(Expression expression) {
        return Trees.descendants(expression, Query.class).isEmpty()
                && Trees.descendants(expression, FunctionCall.class).stream()
                        .anyMatch(call -> call.over().isEmpty() && ExpressionChecker.isAggregate(call.function()));
    }
}
