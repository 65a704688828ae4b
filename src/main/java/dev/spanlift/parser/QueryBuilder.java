package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.CommonTableExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FromQuery;
import dev.spanlift.ast.GroupBy;
import dev.spanlift.ast.HintedQuery;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.LimitClause;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.ParenthesizedQuery;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.QueryExpression;
import dev.spanlift.ast.Select;
import dev.spanlift.ast.SelectAs;
import dev.spanlift.ast.SelectAsKind;
import dev.spanlift.ast.SelectExpression;
import dev.spanlift.ast.SelectExpressionStar;
import dev.spanlift.ast.SelectItem;
import dev.spanlift.ast.SelectStar;
import dev.spanlift.ast.SetOperand;
import dev.spanlift.ast.SetOperation;
import dev.spanlift.ast.SetOperator;
import dev.spanlift.ast.SetQuantifier;
import dev.spanlift.ast.StarModifiers;
import dev.spanlift.ast.StarReplacement;
import dev.spanlift.ast.SubqueryExpression;
import dev.spanlift.ast.SubqueryForm;
import dev.spanlift.ast.WindowDefinition;
import dev.spanlift.ast.WithClause;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.CommonTableExpressionContext;
import dev.spanlift.parser.generated.SpannerParser.GroupByClauseContext;
import dev.spanlift.parser.generated.SpannerParser.IdentifierContext;
import dev.spanlift.parser.generated.SpannerParser.KeywordPrimaryContext;
import dev.spanlift.parser.generated.SpannerParser.KeywordQueryContext;
import dev.spanlift.parser.generated.SpannerParser.LimitClauseContext;
import dev.spanlift.parser.generated.SpannerParser.QueryContext;
import dev.spanlift.parser.generated.SpannerParser.QueryExpressionContext;
import dev.spanlift.parser.generated.SpannerParser.QueryOrderByContext;
import dev.spanlift.parser.generated.SpannerParser.QueryPrimaryContext;
import dev.spanlift.parser.generated.SpannerParser.QueryRestContext;
import dev.spanlift.parser.generated.SpannerParser.SelectContext;
import dev.spanlift.parser.generated.SpannerParser.SelectItemContext;
import dev.spanlift.parser.generated.SpannerParser.SetOperationContext;
import dev.spanlift.parser.generated.SpannerParser.SetOperatorContext;
import dev.spanlift.parser.generated.SpannerParser.StarModifiersContext;
import dev.spanlift.parser.generated.SpannerParser.StarReplacementContext;
import dev.spanlift.parser.generated.SpannerParser.WindowDefinitionContext;
import dev.spanlift.parser.generated.SpannerParser.WithClauseContext;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Builds queries: their operands and clauses here, FROM in {@link FromBuilder}, steps of pipe syntax in {@link
 * PipeBuilder}, graph queries in {@link GraphBuilder}.
 */
final class QueryBuilder {
    private static final String VALUE = "VALUE";

    private final AstBuilder builder;
    private final FromBuilder from;
    private final PipeBuilder pipes;
    private final GraphBuilder graphs;

    QueryBuilder(AstBuilder builder) {
        this.builder = builder;
        this.from = new FromBuilder(builder);
        this.pipes = new PipeBuilder(builder);
        this.graphs = new GraphBuilder(builder);
    }

    FromBuilder from() {
        return from;
    }

    GraphBuilder graphs() {
        return graphs;
    }

    // ---------------------------------------------------------------- whole queries

    Query query(QueryContext context) {
        Query query = context.graph == null ? query(context.body) : graphs.query(context.graph);
        return context.hints.isEmpty()
                ? query
                : new HintedQuery(list(context.hints, builder.expressions()::hint), query, builder.span(context));
    }

    Query query(QueryExpressionContext context) {
        return expression(optional(context.with, this::with), primary(context.first), context.rest);
    }

    Query query(KeywordQueryContext context) {
        return context.with == null
                ? expression(Optional.empty(), primary(context.keyword), context.rest)
                : expression(Optional.of(with(context.with)), primary(context.first), context.rest);
    }

    private WithClause with(WithClauseContext context) {
        return new WithClause(
                context.recursive != null,
                list(context.expressions, this::commonTableExpression),
                builder.span(context));
    }

    private CommonTableExpression commonTableExpression(CommonTableExpressionContext context) {
        return new CommonTableExpression(builder.identifier(context.name), query(context.body), builder.span(context));
    }

    private Query primary(QueryPrimaryContext context) {
        return context.keyword == null
                ? new ParenthesizedQuery(
                        query(context.inner), builder.identifierOrAbsent(context.alias), builder.span(context))
                : primary(context.keyword);
    }

    private Query primary(KeywordPrimaryContext context) {
        return context.selection == null
                ? new FromQuery(from.clause(context.from), builder.span(context))
                : select(context.selection);
    }

    private Query expression(Optional<WithClause> with, Query first, @Nullable QueryRestContext rest) {
        checkFirstOperand(first, rest);
        Query body = rest == null || rest.operations.isEmpty() ? first : setOperation(first, rest.operations);
        boolean bare = rest == null || isSetOperationAlone(rest);
        if (with.isEmpty() && bare) {
            return body;
        }
        SourceSpan start = with.map(WithClause::span).orElse(first.span());
        if (rest == null) {
            return new QueryExpression(
                    with, body, List.of(), Optional.empty(), false, List.of(), start.to(body.span()));
        }
        return new QueryExpression(
                with,
                body,
                orderBy(rest.order),
                optional(rest.limit, this::limit),
                rest.forUpdate != null,
                list(rest.pipes, pipes::pipe),
                start.to(builder.span(rest)));
    }

    private static boolean isSetOperationAlone(QueryRestContext rest) {
        return rest.order == null && rest.limit == null && rest.forUpdate == null && rest.pipes.isEmpty();
    }

    /** Reports what may not follow the first operand: pipe syntax has forms that only a step may follow. */
    private void checkFirstOperand(Query first, @Nullable QueryRestContext rest) {
        boolean step = rest != null && rest.getStart().getType() == SpannerLexer.PIPE;
        if (first instanceof FromQuery && rest != null && !step) {
            builder.syntaxError(
                    builder.span(rest.getStart()),
                    "expected `|>` behind a query that begins with FROM, found `"
                            + rest.getStart().getText() + "`",
                    "begin the query with SELECT, or write the clause as a step of pipe syntax");
        } else if (first instanceof ParenthesizedQuery query && !step) {
            query.alias().ifPresent(this::reportAlias);
        }
    }

    private void reportAlias(Identifier alias) {
        builder.syntaxError(alias.span(), "a query in parentheses has an alias only before `|>`");
    }

    // ---------------------------------------------------------------- queries that were read as something else

    /**
     * Makes a query of what was read as a value, where a subquery in parentheses turned out to be the first operand of a
     * query: {@code ((SELECT 1) UNION ALL (SELECT 2))}.
     *
     * @return the query; absent where the values are no such operand, which is reported
     */
    Optional<Query> continued(
            List<Expression> values, @Nullable IdentifierContext alias, @Nullable QueryRestContext rest) {
        Optional<Query> first =
                values.size() == 1 ? asQuery(values.get(0), builder.identifierOrAbsent(alias)) : Optional.empty();
        if (first.isEmpty() && alias != null) {
            reportContinuation(alias);
        } else if (first.isEmpty() && rest != null) {
            reportContinuation(rest);
        }
        return first.map(query -> expression(Optional.empty(), query, rest));
    }

    /** Makes a query of a table that was read in parentheses, and of what follows it, as {@link #continued} does. */
    Query continued(ParenthesizedQuery first, @Nullable QueryRestContext rest) {
        return expression(Optional.empty(), first, rest);
    }

    void reportContinuation(ParserRuleContext following) {
        Token token = following.getStart();
        builder.syntaxError(builder.span(token), "expected `)`, found `" + token.getText() + "`");
    }

    /** Returns the query that a value is, where it is nothing but a subquery in parentheses. */
    static Optional<Query> asQuery(Expression value, Optional<Identifier> alias) {
        SourceSpan span = alias.map(name -> value.span().to(name.span())).orElse(value.span());
        if (value instanceof SubqueryExpression subquery && subquery.form() == SubqueryForm.SCALAR) {
            return Optional.of(new ParenthesizedQuery(subquery.query(), alias, span));
        }
        if (value instanceof ParenthesizedExpression outer) {
            return asQuery(outer.inner(), Optional.empty()).map(inner -> new ParenthesizedQuery(inner, alias, span));
        }
        return Optional.empty();
    }

    // ---------------------------------------------------------------- set operations

    private SetOperation setOperation(Query first, List<SetOperationContext> contexts) {
        checkSameOperator(list(contexts, operation -> operation.operator));
        List<SetOperand> rest = list(contexts, this::setOperand);
        return new SetOperation(
                first, rest, first.span().to(rest.get(rest.size() - 1).span()));
    }

    private SetOperand setOperand(SetOperationContext context) {
        Query operand = primary(context.right);
        if (operand instanceof FromQuery) {
            builder.syntaxError(
                    builder.span(context.right.getStart()),
                    "expected SELECT or `(`, found `" + context.right.getStart().getText() + "`",
                    "put a query that begins with FROM in parentheses");
        } else if (operand instanceof ParenthesizedQuery query) {
            query.alias().ifPresent(this::reportAlias);
        }
        return new SetOperand(
                setOperator(context.operator),
                builder.expressions().hintOrAbsent(context.operator.hint),
                quantifier(context.operator.quantifier),
                operand,
                builder.span(context));
    }

    /** Reports the first operator that differs from those before it: only parentheses may mix them. */
    void checkSameOperator(List<SetOperatorContext> operators) {
        SetOperatorContext first = operators.get(0);
        for (SetOperatorContext operator : operators) {
            if (setOperator(operator) != setOperator(first)
                    || quantifier(operator.quantifier) != quantifier(first.quantifier)) {
                builder.syntaxError(
                        builder.span(operator),
                        "different set operators in one chain",
                        "put parentheses around the operations that belong together");
                return;
            }
        }
    }

    static SetOperator setOperator(SetOperatorContext context) {
        return switch (context.operation.getType()) {
            case SpannerLexer.UNION -> SetOperator.UNION;
            case SpannerLexer.INTERSECT -> SetOperator.INTERSECT;
            default -> SetOperator.EXCEPT;
        };
    }

    static SetQuantifier quantifier(Token token) {
        return token.getType() == SpannerLexer.ALL ? SetQuantifier.ALL : SetQuantifier.DISTINCT;
    }

    // ---------------------------------------------------------------- clauses

    List<OrderingItem> orderBy(@Nullable QueryOrderByContext context) {
        return context == null ? List.of() : list(context.items, builder.expressions()::orderingItem);
    }

    LimitClause limit(LimitClauseContext context) {
        return new LimitClause(
                builder.expressions().expression(context.count),
                optional(context.skip, builder.expressions()::expression),
                builder.span(context));
    }

    GroupBy groupBy(GroupByClauseContext context) {
        return new GroupBy(
                builder.expressions().hintOrAbsent(context.hint),
                list(context.keys, builder.expressions()::expression),
                builder.span(context));
    }

    // ---------------------------------------------------------------- SELECT

    Select select(SelectContext context) {
        return new Select(
                builder.expressions().hintOrAbsent(context.hint),
                optional(context.quantifier, QueryBuilder::quantifier),
                selectAs(context),
                list(context.items, this::selectItem),
                optional(context.from, from::clause),
                optional(context.where, builder.expressions()::expression),
                optional(context.group, this::groupBy),
                optional(context.having, builder.expressions()::expression),
                list(context.windows, this::windowDefinition),
                builder.span(context));
    }

    private Optional<SelectAs> selectAs(SelectContext context) {
        if (context.struct != null) {
            return Optional.of(new SelectAs(SelectAsKind.STRUCT, Optional.empty(), builder.span(context.struct)));
        }
        return optional(context.asType, builder::path).map(QueryBuilder::selectAsName);
    }

    private static SelectAs selectAsName(Path name) {
        Identifier first = name.parts().get(0);
        boolean value =
                name.parts().size() == 1 && !first.quoted() && first.name().equalsIgnoreCase(VALUE);
        return value
                ? new SelectAs(SelectAsKind.VALUE, Optional.empty(), name.span())
                : new SelectAs(SelectAsKind.TYPE, Optional.of(name), name.span());
    }

    SelectItem selectItem(SelectItemContext context) {
        SourceSpan span = builder.span(context);
        Optional<StarModifiers> modifiers = optional(context.modifiers, this::starModifiers);
        if (context.value == null) {
            return new SelectStar(modifiers, span);
        }
        Expression value = builder.expressions().expression(context.value);
        if (context.star == null) {
            return new SelectExpression(value, builder.identifierOrAbsent(context.alias), span);
        }
        if (!ExpressionBuilder.isOperand(context.value)) {
            builder.syntaxError(
                    builder.span(context.star),
                    "unexpected `*` behind an operator",
                    "put the value before `.*` in parentheses");
        }
        return new SelectExpressionStar(value, modifiers, span);
    }

    private StarModifiers starModifiers(StarModifiersContext context) {
        return new StarModifiers(
                context.except == null ? List.of() : list(context.except.columns, builder::identifier),
                list(context.replacements, this::starReplacement),
                builder.span(context));
    }

    private StarReplacement starReplacement(StarReplacementContext context) {
        return new StarReplacement(
                builder.expressions().expression(context.value),
                builder.identifier(context.column),
                builder.span(context));
    }

    private WindowDefinition windowDefinition(WindowDefinitionContext context) {
        return new WindowDefinition(
                builder.identifier(context.name),
                builder.expressions().window(context.specification),
                builder.span(context));
    }
}
