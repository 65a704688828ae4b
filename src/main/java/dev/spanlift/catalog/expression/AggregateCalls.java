package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.ArgumentModifier;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FrameBound;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.HavingModifier;
import dev.spanlift.ast.InlineWindow;
import dev.spanlift.ast.LimitModifier;
import dev.spanlift.ast.NullHandling;
import dev.spanlift.ast.OrderByModifier;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.StarArgument;
import dev.spanlift.ast.WindowFrame;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says where functions that look at many rows may stand, and looks at what they alone have: DISTINCT, *, ORDER BY, HAVING and
 * windows.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/aggregate-function-calls">aggregate function
 * calls</a>.
 */
final class AggregateCalls {
    /** The functions whose results may hold NULL. */
    private static final Set<String> KEEPING_NULLS = Set.of("ANY_VALUE", "ARRAY_AGG", "ARRAY_CONCAT_AGG", "STRING_AGG");

    private final ExpressionTypes types;
    private final ExpressionScope scope;
    private final ExpressionPlace place;
    private final ExpressionReports reports;
    private int depth;

    AggregateCalls(ExpressionTypes types, ExpressionScope scope, ExpressionPlace place, ExpressionReports reports) {
        this.types = types;
        this.scope = scope;
        this.place = place;
        this.reports = reports;
    }

    /** Begins the call of an aggregate function; returns whether it may stand here, which is reported if not. */
    boolean enter(FunctionCall node, String name, boolean safe) {
        if (!place.takesAggregates()) {
            reports.report(
                    DiagnosticCode.AGGREGATE_NOT_ALLOWED,
                    node,
                    name + " cannot stand here: it looks at many rows",
                    place.isInQuery()
                            ? place.words() + " sees one row; HAVING takes conditions on groups"
                            : "the expression of a table sees one row");
            return false;
        }
        if (depth > 0) {
            reports.report(
                    DiagnosticCode.AGGREGATE_NOT_ALLOWED,
                    node,
                    name + " cannot stand among the arguments of an aggregate function",
                    "aggregate in a subquery first");
            return false;
        }
        if (safe) {
            reports.report(
                    DiagnosticCode.AGGREGATE_NOT_ALLOWED,
                    node,
                    "SAFE does not go with " + name + ", an aggregate function",
                    "leave SAFE out");
        }
        depth++;
        scope.enterGroup();
        return true;
    }

    /** Ends the call, when the arguments have been looked at. */
    void leave(FunctionCall node, String name) {
        node.modifiers().forEach(this::modifier);
        node.modifiers().stream()
                .filter(NullHandling.class::isInstance)
                .filter(modifier -> !KEEPING_NULLS.contains(name))
                .forEach(modifier -> reports.report(
                        DiagnosticCode.ARGUMENT_TYPE,
                        modifier,
                        name + " takes neither IGNORE NULLS nor RESPECT NULLS",
                        "it leaves NULL out by itself"));
        scope.leaveGroup();
        depth--;
    }

    private void modifier(ArgumentModifier modifier) {
        if (modifier instanceof HavingModifier having) {
            types.of(having.value());
        } else if (modifier instanceof OrderByModifier order) {
            order(order.items());
        } else if (modifier instanceof LimitModifier limit) {
            types.of(limit.count());
        }
    }

    private void order(List<OrderingItem> items) {
        items.forEach(item -> types.of(item.key()));
    }

    /** Returns whether rows may be told apart by the arguments, as DISTINCT does; reports it if not. */
    boolean takesDistinct(FunctionCall node, List<CallArgument> arguments) {
        Optional<CallArgument> odd = arguments.stream()
                .filter(argument -> argument.operand()
                        .filter(operand -> !ValueTypes.isGroupable(operand.type()))
                        .isPresent())
                .findFirst();
        odd.ifPresent(argument -> reports.report(
                DiagnosticCode.ARGUMENT_TYPE,
                node,
                "DISTINCT does not take " + argument.describe(),
                "values of this type cannot be grouped"));
        return odd.isEmpty();
    }

    /** Looks at a call with OVER; what comes out of it is not known. */
    void window(FunctionCall node, String name) {
        if (!place.takesAggregates()) {
            reports.report(
                    DiagnosticCode.AGGREGATE_NOT_ALLOWED,
                    node,
                    name + " cannot stand here: it looks at many rows",
                    place.isInQuery()
                            ? "the SELECT list and ORDER BY take windows"
                            : "the expression of a table sees one row");
            return;
        }
        node.arguments().stream()
                .filter(ExpressionArgument.class::isInstance)
                .forEach(argument -> types.of(((ExpressionArgument) argument).value()));
        node.modifiers().forEach(this::modifier);
        node.over()
                .filter(InlineWindow.class::isInstance)
                .map(InlineWindow.class::cast)
                .ifPresent(this::window);
    }

    private void window(InlineWindow window) {
        window.partitionBy().forEach(types::of);
        order(window.orderBy());
        window.frame().ifPresent(this::frame);
    }

    private void frame(WindowFrame frame) {
        bound(frame.start());
        frame.end().ifPresent(this::bound);
    }

    private void bound(FrameBound bound) {
        Optional<Expression> offset = bound.offset();
        offset.ifPresent(types::of);
    }

    /** Returns whether a star stands among the arguments. */
    static boolean hasStar(FunctionCall node) {
        for (Argument argument : node.arguments()) {
            if (argument instanceof StarArgument) {
                return true;
            }
        }
        return false;
    }
}
