package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.FromClause;
import dev.spanlift.ast.FromItem;
import dev.spanlift.ast.GraphTable;
import dev.spanlift.ast.Hint;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Join;
import dev.spanlift.ast.JoinCondition;
import dev.spanlift.ast.JoinKind;
import dev.spanlift.ast.OnCondition;
import dev.spanlift.ast.ParenthesizedJoin;
import dev.spanlift.ast.ParenthesizedQuery;
import dev.spanlift.ast.SampleUnit;
import dev.spanlift.ast.SampleWeight;
import dev.spanlift.ast.TableFunctionCall;
import dev.spanlift.ast.TableReference;
import dev.spanlift.ast.TableSample;
import dev.spanlift.ast.TableSubquery;
import dev.spanlift.ast.Unnest;
import dev.spanlift.ast.UsingCondition;
import dev.spanlift.ast.WithOffset;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.CommaJoinContext;
import dev.spanlift.parser.generated.SpannerParser.FromClauseContext;
import dev.spanlift.parser.generated.SpannerParser.FromItemContext;
import dev.spanlift.parser.generated.SpannerParser.FromItemSuffixContext;
import dev.spanlift.parser.generated.SpannerParser.GraphTableContext;
import dev.spanlift.parser.generated.SpannerParser.JoinContext;
import dev.spanlift.parser.generated.SpannerParser.JoinOperationContext;
import dev.spanlift.parser.generated.SpannerParser.KeywordJoinContext;
import dev.spanlift.parser.generated.SpannerParser.OnConditionContext;
import dev.spanlift.parser.generated.SpannerParser.ParenthesizedFromContext;
import dev.spanlift.parser.generated.SpannerParser.TableReferenceContext;
import dev.spanlift.parser.generated.SpannerParser.TableSampleContext;
import dev.spanlift.parser.generated.SpannerParser.TableSubqueryContext;
import dev.spanlift.parser.generated.SpannerParser.UnnestContext;
import dev.spanlift.parser.generated.SpannerParser.UsingConditionContext;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds FROM clauses: items, and the chain of joins between them. */
final class FromBuilder {
    private static final String PERCENT = "PERCENT";
    private static final String WEIGHT = "WEIGHT";

    private final AstBuilder builder;
    private final ItemBuilder items = new ItemBuilder();
    private final ConditionBuilder conditions = new ConditionBuilder();
    private final JoinBuilder joins = new JoinBuilder();

    FromBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    FromClause clause(FromClauseContext context) {
        return new FromClause(item(context.first), joins(context.joins), builder.span(context));
    }

    private FromItem item(FromItemContext context) {
        return context.accept(items);
    }

    // ---------------------------------------------------------------- joins

    private List<Join> joins(List<JoinContext> contexts) {
        List<Join> chain = new ArrayList<>(contexts.size());
        boolean commaBefore = false;
        for (JoinContext context : contexts) {
            Join join = context.accept(joins);
            if (commaBefore && (join.kind() == JoinKind.RIGHT || join.kind() == JoinKind.FULL)) {
                builder.syntaxError(
                        builder.span(context.getStart()),
                        join.kind() + " JOIN behind a comma join",
                        "put the join in parentheses");
            }
            commaBefore |= join.kind() == JoinKind.COMMA;
            chain.add(join);
        }
        return chain;
    }

    Join join(JoinOperationContext context) {
        Join join = new Join(
                kind(context.kind),
                context.hash != null,
                builder.expressions().hintOrAbsent(context.hint),
                item(context.right),
                optional(context.condition, condition -> condition.accept(conditions)),
                builder.span(context));
        if (join.kind() == JoinKind.CROSS) {
            join.condition()
                    .ifPresent(condition -> builder.syntaxError(condition.span(), "a CROSS JOIN has no condition"));
        }
        return join;
    }

    private static JoinKind kind(@Nullable Token token) {
        if (token == null) {
            return JoinKind.INNER;
        }
        return switch (token.getType()) {
            case SpannerLexer.CROSS -> JoinKind.CROSS;
            case SpannerLexer.FULL -> JoinKind.FULL;
            case SpannerLexer.LEFT -> JoinKind.LEFT;
            case SpannerLexer.RIGHT -> JoinKind.RIGHT;
            default -> JoinKind.INNER;
        };
    }

    private final class JoinBuilder extends LabelVisitor<Join> {

        @Override
        public Join visitCommaJoin(CommaJoinContext context) {
            return new Join(
                    JoinKind.COMMA,
                    false,
                    builder.expressions().hintOrAbsent(context.hint),
                    item(context.right),
                    Optional.empty(),
                    builder.span(context));
        }

        @Override
        public Join visitKeywordJoin(KeywordJoinContext context) {
            return join(context.operation);
        }
    }

    private final class ConditionBuilder extends LabelVisitor<JoinCondition> {

        @Override
        public JoinCondition visitOnCondition(OnConditionContext context) {
            return new OnCondition(builder.expressions().expression(context.condition), builder.span(context));
        }

        @Override
        public JoinCondition visitUsingCondition(UsingConditionContext context) {
            return new UsingCondition(list(context.columns.columns, builder::identifier), builder.span(context));
        }
    }

    // ---------------------------------------------------------------- items

    /** Builds an item with its suffix, and reports the parts of the suffix that this kind of item does not take. */
    private final class ItemBuilder extends LabelVisitor<FromItem> {

        @Override
        public FromItem visitTableReference(TableReferenceContext context) {
            if (context.call == null) {
                return new TableReference(
                        builder.path(context.name),
                        hint(context.suffix),
                        alias(context.suffix),
                        withOffset(context.suffix),
                        sample(context.suffix),
                        builder.span(context));
            }
            refuseOffset(context.suffix);
            return new TableFunctionCall(
                    builder.path(context.name),
                    builder.expressions().arguments(context.arguments),
                    hint(context.suffix),
                    alias(context.suffix),
                    sample(context.suffix),
                    builder.span(context));
        }

        @Override
        public FromItem visitUnnest(UnnestContext context) {
            return new Unnest(
                    builder.expressions().expression(context.array),
                    hint(context.suffix),
                    alias(context.suffix),
                    withOffset(context.suffix),
                    sample(context.suffix),
                    builder.span(context));
        }

        @Override
        public FromItem visitGraphTable(GraphTableContext context) {
            refuseHint(context.suffix);
            refuseOffset(context.suffix);
            return new GraphTable(
                    builder.path(context.graph),
                    builder.queries().graphs().tableParts(context),
                    context.shape == null ? List.of() : list(context.shape.columns, builder.queries()::selectItem),
                    alias(context.suffix),
                    sample(context.suffix),
                    builder.span(context));
        }

        @Override
        public FromItem visitTableSubquery(TableSubqueryContext context) {
            refuseOffset(context.suffix);
            return new TableSubquery(
                    builder.queries().query(context.subquery),
                    hint(context.suffix),
                    alias(context.suffix),
                    sample(context.suffix),
                    builder.span(context));
        }

        @Override
        public FromItem visitParenthesizedFrom(ParenthesizedFromContext context) {
            refuseOffset(context.suffix);
            FromItem first = item(context.first);
            if (context.joins.isEmpty()
                    && first instanceof TableSubquery subquery
                    && subquery.hint().isEmpty()
                    && subquery.sample().isEmpty()) {
                ParenthesizedQuery operand =
                        new ParenthesizedQuery(subquery.query(), subquery.alias(), subquery.span());
                return new TableSubquery(
                        builder.queries().continued(operand, context.rest),
                        hint(context.suffix),
                        alias(context.suffix),
                        sample(context.suffix),
                        builder.span(context));
            }
            return parenthesizedJoin(context, first);
        }

        private FromItem parenthesizedJoin(ParenthesizedFromContext context, FromItem first) {
            refuseHint(context.suffix);
            if (context.suffix.alias != null) {
                builder.syntaxError(
                        builder.span(context.suffix.alias),
                        "a join in parentheses has no alias",
                        "write (SELECT ... FROM ...) around the join to give it a name");
            }
            if (context.rest != null) {
                builder.queries().reportContinuation(context.rest);
            } else if (context.joins.isEmpty()) {
                builder.syntaxError(
                        first.span(),
                        "expected a join or a query between the parentheses",
                        "leave out the parentheses around a single table");
            }
            return new ParenthesizedJoin(first, joins(context.joins), sample(context.suffix), builder.span(context));
        }

        private void refuseHint(FromItemSuffixContext suffix) {
            if (suffix.hint != null) {
                builder.syntaxError(builder.span(suffix.hint), "unexpected hint");
            }
        }

        private void refuseOffset(FromItemSuffixContext suffix) {
            if (suffix.with != null) {
                builder.syntaxError(builder.span(suffix.with), "WITH OFFSET without an array before it");
            }
        }
    }

    // ---------------------------------------------------------------- suffixes

    private Optional<Hint> hint(FromItemSuffixContext context) {
        return builder.expressions().hintOrAbsent(context.hint);
    }

    private Optional<Identifier> alias(FromItemSuffixContext context) {
        return builder.identifierOrAbsent(context.alias);
    }

    private Optional<WithOffset> withOffset(FromItemSuffixContext context) {
        if (context.with == null) {
            return Optional.empty();
        }
        Optional<Identifier> alias = builder.identifierOrAbsent(context.offsetAlias);
        SourceSpan keywords = builder.span(context.with, context.offset);
        return Optional.of(new WithOffset(
                alias, alias.map(name -> keywords.to(name.span())).orElse(keywords)));
    }

    private Optional<TableSample> sample(FromItemSuffixContext context) {
        return optional(context.sample, this::sample);
    }

    TableSample sample(TableSampleContext context) {
        return new TableSample(
                builder.identifier(context.method),
                builder.expressions().expression(context.size),
                sampleUnit(context),
                optional(context.weight, weight -> sampleWeight(context)),
                builder.span(context));
    }

    private SampleUnit sampleUnit(TableSampleContext context) {
        if (context.rows != null) {
            return SampleUnit.ROWS;
        }
        builder.expectWord(context.unit, PERCENT, "PERCENT or ROWS");
        return SampleUnit.PERCENT;
    }

    private SampleWeight sampleWeight(TableSampleContext context) {
        builder.expectWord(context.weight, WEIGHT, WEIGHT);
        Optional<Identifier> alias = builder.identifierOrAbsent(context.weightAlias);
        SourceSpan word = builder.span(context.weight);
        return new SampleWeight(alias, alias.map(name -> word.to(name.span())).orElse(word));
    }
}
