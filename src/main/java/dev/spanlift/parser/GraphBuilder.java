package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.Assignment;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.GraphCall;
import dev.spanlift.ast.GraphCallSubquery;
import dev.spanlift.ast.GraphFilter;
import dev.spanlift.ast.GraphFor;
import dev.spanlift.ast.GraphLet;
import dev.spanlift.ast.GraphLimit;
import dev.spanlift.ast.GraphMatch;
import dev.spanlift.ast.GraphOffset;
import dev.spanlift.ast.GraphOrderBy;
import dev.spanlift.ast.GraphPart;
import dev.spanlift.ast.GraphPattern;
import dev.spanlift.ast.GraphQuery;
import dev.spanlift.ast.GraphReturn;
import dev.spanlift.ast.GraphSetOperand;
import dev.spanlift.ast.GraphStatement;
import dev.spanlift.ast.GraphWith;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.LinearQuery;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.SelectExpression;
import dev.spanlift.ast.SelectItem;
import dev.spanlift.ast.SelectStar;
import dev.spanlift.ast.WithOffset;
import dev.spanlift.ast.YieldItem;
import dev.spanlift.parser.generated.SpannerParser.BracedGraphPatternContext;
import dev.spanlift.parser.generated.SpannerParser.BracedGraphQueryContext;
import dev.spanlift.parser.generated.SpannerParser.CallFunctionContext;
import dev.spanlift.parser.generated.SpannerParser.CallSubqueryContext;
import dev.spanlift.parser.generated.SpannerParser.FilterContext;
import dev.spanlift.parser.generated.SpannerParser.ForContext;
import dev.spanlift.parser.generated.SpannerParser.GraphAssignmentContext;
import dev.spanlift.parser.generated.SpannerParser.GraphBodyContext;
import dev.spanlift.parser.generated.SpannerParser.GraphLimitContext;
import dev.spanlift.parser.generated.SpannerParser.GraphOffsetContext;
import dev.spanlift.parser.generated.SpannerParser.GraphOrderByContext;
import dev.spanlift.parser.generated.SpannerParser.GraphOrderByStatementContext;
import dev.spanlift.parser.generated.SpannerParser.GraphPartContext;
import dev.spanlift.parser.generated.SpannerParser.GraphQueryContext;
import dev.spanlift.parser.generated.SpannerParser.GraphSetOperationContext;
import dev.spanlift.parser.generated.SpannerParser.GraphTableContext;
import dev.spanlift.parser.generated.SpannerParser.GraphWithContext;
import dev.spanlift.parser.generated.SpannerParser.LetContext;
import dev.spanlift.parser.generated.SpannerParser.LinearQueryContext;
import dev.spanlift.parser.generated.SpannerParser.MatchContext;
import dev.spanlift.parser.generated.SpannerParser.ReturnItemContext;
import dev.spanlift.parser.generated.SpannerParser.ReturnStatementContext;
import dev.spanlift.parser.generated.SpannerParser.YieldItemContext;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds graph queries: the statements here, patterns in {@link PatternBuilder}. */
final class GraphBuilder extends LabelVisitor<GraphStatement> {
    private final AstBuilder builder;
    private final PatternBuilder patterns;

    GraphBuilder(AstBuilder builder) {
        this.builder = builder;
        this.patterns = new PatternBuilder(builder);
    }

    PatternBuilder patterns() {
        return patterns;
    }

    // ---------------------------------------------------------------- queries

    GraphQuery query(GraphQueryContext context) {
        return new GraphQuery(Optional.of(builder.path(context.graph)), parts(context.body), builder.span(context));
    }

    GraphQuery query(BracedGraphQueryContext context) {
        return new GraphQuery(optional(context.graph, builder::path), parts(context.body), builder.span(context));
    }

    /** Builds the query of EXISTS, which alone may be a MATCH without RETURN. */
    GraphQuery existsQuery(BracedGraphQueryContext context) {
        LinearQueryContext match = matchAlone(context.body);
        return match == null
                ? query(context)
                : new GraphQuery(
                        optional(context.graph, builder::path),
                        parts(linearQueryAsWritten(match)),
                        builder.span(context));
    }

    GraphQuery existsQuery(BracedGraphPatternContext context) {
        GraphPattern pattern = patterns.pattern(context.pattern);
        LinearQuery match = new LinearQuery(
                List.of(new GraphMatch(false, pattern, pattern.span())), Optional.empty(), pattern.span());
        return new GraphQuery(Optional.empty(), parts(match), builder.span(context));
    }

    /** Builds what GRAPH_TABLE asks: a query that ends in RETURN, or one MATCH, which alone takes COLUMNS. */
    List<GraphPart> tableParts(GraphTableContext context) {
        LinearQueryContext match = matchAlone(context.body);
        if (match != null && match.statements.size() == 1) {
            return parts(linearQueryAsWritten(match));
        }
        // Where the last query has no RETURN, that is the mistake, and it is reported with the query.
        if (context.shape != null && lastQuery(context.body).result != null) {
            builder.syntaxError(
                    builder.span(context.shape.getStart()),
                    "COLUMNS stands behind a single MATCH alone",
                    "name the columns in RETURN");
        }
        return parts(context.body);
    }

    private static LinearQueryContext lastQuery(GraphBodyContext context) {
        GraphPartContext part = context.parts.get(context.parts.size() - 1);
        return part.operations.isEmpty() ? part.first : part.operations.get(part.operations.size() - 1).right;
    }

    /** Returns the query if it is made of MATCH alone, else null. */
    private static @Nullable LinearQueryContext matchAlone(GraphBodyContext context) {
        GraphPartContext part = context.parts.get(0);
        boolean matchAlone = context.parts.size() == 1
                && part.operations.isEmpty()
                && part.first.result == null
                && part.first.statements.stream().allMatch(MatchContext.class::isInstance);
        return matchAlone ? part.first : null;
    }

    private static List<GraphPart> parts(LinearQuery only) {
        return List.of(new GraphPart(only, List.of(), only.span()));
    }

    List<GraphPart> parts(GraphBodyContext context) {
        return list(context.parts, this::part);
    }

    private GraphPart part(GraphPartContext context) {
        if (!context.operations.isEmpty()) {
            builder.queries().checkSameOperator(list(context.operations, operation -> operation.operator));
        }
        return new GraphPart(
                linearQuery(context.first), list(context.operations, this::setOperand), builder.span(context));
    }

    private GraphSetOperand setOperand(GraphSetOperationContext context) {
        if (context.operator.hint != null) {
            builder.syntaxError(builder.span(context.operator.hint), "unexpected hint");
        }
        return new GraphSetOperand(
                QueryBuilder.setOperator(context.operator),
                QueryBuilder.quantifier(context.operator.quantifier),
                linearQuery(context.right),
                builder.span(context));
    }

    private LinearQuery linearQuery(LinearQueryContext context) {
        if (context.result == null) {
            builder.syntaxError(builder.span(context.getStop()), "expected RETURN at the end of the graph query");
        }
        return linearQueryAsWritten(context);
    }

    private LinearQuery linearQueryAsWritten(LinearQueryContext context) {
        return new LinearQuery(
                list(context.statements, statement -> statement.accept(this)),
                optional(context.result, this::result),
                builder.span(context));
    }

    private GraphReturn result(ReturnStatementContext context) {
        return new GraphReturn(
                optional(context.quantifier, QueryBuilder::quantifier),
                list(context.items, this::item),
                optional(context.group, builder.queries()::groupBy),
                orderBy(context.order),
                optional(context.skip, builder.expressions()::expression),
                optional(context.count, builder.expressions()::expression),
                builder.span(context));
    }

    private SelectItem item(ReturnItemContext context) {
        SourceSpan span = builder.span(context);
        return context.value == null
                ? new SelectStar(Optional.empty(), span)
                : new SelectExpression(
                        builder.expressions().expression(context.value),
                        builder.identifierOrAbsent(context.alias),
                        span);
    }

    private List<OrderingItem> orderBy(@Nullable GraphOrderByContext context) {
        return context == null ? List.of() : list(context.items, builder.expressions()::orderingItem);
    }

    // ---------------------------------------------------------------- statements

    @Override
    public GraphStatement visitMatch(MatchContext context) {
        return new GraphMatch(context.optional != null, patterns.pattern(context.pattern), builder.span(context));
    }

    @Override
    public GraphStatement visitLet(LetContext context) {
        return new GraphLet(list(context.assignments, this::assignment), builder.span(context));
    }

    private Assignment assignment(GraphAssignmentContext context) {
        return new Assignment(
                builder.identifier(context.variable),
                builder.expressions().expression(context.value),
                builder.span(context));
    }

    @Override
    public GraphStatement visitFilter(FilterContext context) {
        return new GraphFilter(builder.expressions().expression(context.condition), builder.span(context));
    }

    @Override
    public GraphStatement visitFor(ForContext context) {
        return new GraphFor(
                builder.identifier(context.element),
                builder.expressions().expression(context.array),
                optional(
                        context.with,
                        with -> new WithOffset(
                                builder.identifierOrAbsent(context.offsetAlias),
                                builder.span(with, context.getStop()))),
                builder.span(context));
    }

    @Override
    public GraphStatement visitGraphOrderByStatement(GraphOrderByStatementContext context) {
        return new GraphOrderBy(orderBy(context.clause), builder.span(context));
    }

    @Override
    public GraphStatement visitGraphLimit(GraphLimitContext context) {
        return new GraphLimit(count(context.count), builder.span(context));
    }

    @Override
    public GraphStatement visitGraphOffset(GraphOffsetContext context) {
        return new GraphOffset(count(context.count), builder.span(context));
    }

    private Expression count(dev.spanlift.parser.generated.SpannerParser.ExpressionContext context) {
        return builder.expressions().expression(context);
    }

    @Override
    public GraphStatement visitGraphWith(GraphWithContext context) {
        return new GraphWith(
                optional(context.quantifier, QueryBuilder::quantifier),
                list(context.items, this::item),
                optional(context.group, builder.queries()::groupBy),
                builder.span(context));
    }

    @Override
    public GraphStatement visitCallFunction(CallFunctionContext context) {
        return new GraphCall(
                context.optional != null,
                context.per != null,
                builder.path(context.function),
                builder.expressions().arguments(context.arguments),
                list(context.columns, this::yieldItem),
                builder.span(context));
    }

    private YieldItem yieldItem(YieldItemContext context) {
        Identifier column = builder.identifier(context.column);
        return new YieldItem(column, builder.identifierOrAbsent(context.alias), builder.span(context));
    }

    @Override
    public GraphStatement visitCallSubquery(CallSubqueryContext context) {
        return new GraphCallSubquery(
                context.optional != null,
                list(context.variables, builder::identifier),
                query(context.body),
                builder.span(context));
    }
}
