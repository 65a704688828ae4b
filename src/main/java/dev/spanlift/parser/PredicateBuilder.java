package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;

import dev.spanlift.ast.BetweenPredicate;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BinaryOperator;
import dev.spanlift.ast.DistinctPredicate;
import dev.spanlift.ast.EdgeEnd;
import dev.spanlift.ast.EdgeEndPredicate;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.InCandidates;
import dev.spanlift.ast.InGraphSubquery;
import dev.spanlift.ast.InList;
import dev.spanlift.ast.InPredicate;
import dev.spanlift.ast.InSubquery;
import dev.spanlift.ast.InUnnest;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.IsTest;
import dev.spanlift.ast.LabeledPredicate;
import dev.spanlift.ast.LikePredicate;
import dev.spanlift.ast.LikeQuantifier;
import dev.spanlift.ast.Query;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.BetweenPredicateContext;
import dev.spanlift.parser.generated.SpannerParser.ComparisonPredicateContext;
import dev.spanlift.parser.generated.SpannerParser.DistinctPredicateContext;
import dev.spanlift.parser.generated.SpannerParser.EdgeEndPredicateContext;
import dev.spanlift.parser.generated.SpannerParser.InGraphSubqueryContext;
import dev.spanlift.parser.generated.SpannerParser.InHintedSubqueryContext;
import dev.spanlift.parser.generated.SpannerParser.InListContext;
import dev.spanlift.parser.generated.SpannerParser.InPredicateContext;
import dev.spanlift.parser.generated.SpannerParser.InSubqueryContext;
import dev.spanlift.parser.generated.SpannerParser.InUnnestContext;
import dev.spanlift.parser.generated.SpannerParser.IsPredicateContext;
import dev.spanlift.parser.generated.SpannerParser.LabeledPredicateContext;
import dev.spanlift.parser.generated.SpannerParser.LikePredicateContext;
import dev.spanlift.parser.generated.SpannerParser.QuantifiedLikePredicateContext;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds the predicate that follows one left operand. */
final class PredicateBuilder extends LabelVisitor<Expression> {
    private final AstBuilder builder;
    private final Expression left;

    PredicateBuilder(AstBuilder builder, Expression left) {
        this.builder = builder;
        this.left = left;
    }

    private SourceSpan span(ParserRuleContext tail) {
        return left.span().to(builder.span(tail));
    }

    @Override
    public Expression visitComparisonPredicate(ComparisonPredicateContext context) {
        BinaryOperator operator = switch (context.operator.getType()) {
            case SpannerLexer.EQ -> BinaryOperator.EQUAL;
            case SpannerLexer.NEQ -> BinaryOperator.NOT_EQUAL;
            case SpannerLexer.LT -> BinaryOperator.LESS;
            case SpannerLexer.LTE -> BinaryOperator.LESS_OR_EQUAL;
            case SpannerLexer.GT -> BinaryOperator.GREATER;
            default -> BinaryOperator.GREATER_OR_EQUAL;
        };
        Expression right = builder.expressions().valueExpression(context.right);
        return new BinaryOperation(operator, left, right, span(context));
    }

    @Override
    public Expression visitLikePredicate(LikePredicateContext context) {
        Expression pattern = builder.expressions().valueExpression(context.pattern);
        InList patterns = new InList(List.of(pattern), pattern.span());
        return new LikePredicate(left, context.not != null, Optional.empty(), patterns, span(context));
    }

    @Override
    public Expression visitQuantifiedLikePredicate(QuantifiedLikePredicateContext context) {
        LikeQuantifier quantifier = switch (context.quantifier.getType()) {
            case SpannerLexer.ANY -> LikeQuantifier.ANY;
            case SpannerLexer.SOME -> LikeQuantifier.SOME;
            default -> LikeQuantifier.ALL;
        };
        return new LikePredicate(
                left, context.not != null, Optional.of(quantifier), candidates(context.patterns), span(context));
    }

    @Override
    public Expression visitBetweenPredicate(BetweenPredicateContext context) {
        return new BetweenPredicate(
                left,
                context.not != null,
                builder.expressions().valueExpression(context.low),
                builder.expressions().valueExpression(context.high),
                span(context));
    }

    @Override
    public Expression visitInPredicate(InPredicateContext context) {
        return new InPredicate(left, context.not != null, candidates(context.candidates), span(context));
    }

    @Override
    public Expression visitIsPredicate(IsPredicateContext context) {
        IsTest test = switch (context.test.getType()) {
            case SpannerLexer.NULL -> IsTest.NULL;
            case SpannerLexer.TRUE -> IsTest.TRUE;
            case SpannerLexer.FALSE -> IsTest.FALSE;
            default -> IsTest.UNKNOWN;
        };
        return new IsPredicate(left, context.not != null, test, span(context));
    }

    @Override
    public Expression visitDistinctPredicate(DistinctPredicateContext context) {
        return new DistinctPredicate(
                left, context.not != null, builder.expressions().valueExpression(context.right), span(context));
    }

    @Override
    public Expression visitLabeledPredicate(LabeledPredicateContext context) {
        return new LabeledPredicate(
                left, context.not != null, builder.queries().graphs().patterns().label(context.label), span(context));
    }

    @Override
    public Expression visitEdgeEndPredicate(EdgeEndPredicateContext context) {
        EdgeEnd end = context.end.getType() == SpannerLexer.SOURCE ? EdgeEnd.SOURCE : EdgeEnd.DESTINATION;
        Expression edge = builder.expressions().valueExpression(context.edge);
        return new EdgeEndPredicate(left, context.not != null, end, edge, span(context));
    }

    private InCandidates candidates(ParserRuleContext context) {
        return context.accept(new CandidatesBuilder(builder));
    }

    /** Builds what IN and LIKE ANY look in. */
    private static final class CandidatesBuilder extends LabelVisitor<InCandidates> {
        private final AstBuilder builder;

        CandidatesBuilder(AstBuilder builder) {
            this.builder = builder;
        }

        @Override
        public InCandidates visitInSubquery(InSubqueryContext context) {
            return new InSubquery(Optional.empty(), builder.queries().query(context.subquery), builder.span(context));
        }

        @Override
        public InCandidates visitInHintedSubquery(InHintedSubqueryContext context) {
            return new InSubquery(
                    builder.expressions().hintOrAbsent(context.hint),
                    builder.queries().query(context.subquery),
                    builder.span(context));
        }

        /** Builds a list, or the query that its only value turns out to be: {@code IN ((SELECT 1))} looks in all rows. */
        @Override
        public InCandidates visitInList(InListContext context) {
            List<Expression> values = list(context.values, builder.expressions()::expression);
            Optional<Query> query = query(context, values);
            return query.isPresent()
                    ? new InSubquery(Optional.empty(), query.get(), builder.span(context))
                    : new InList(values, builder.span(context));
        }

        private Optional<Query> query(InListContext context, List<Expression> values) {
            if (context.alias != null || context.rest != null) {
                return builder.queries().continued(values, context.alias, context.rest);
            }
            return values.size() == 1 ? QueryBuilder.asQuery(values.get(0), Optional.empty()) : Optional.empty();
        }

        @Override
        public InCandidates visitInGraphSubquery(InGraphSubqueryContext context) {
            return new InGraphSubquery(builder.queries().graphs().query(context.graph), builder.span(context));
        }

        @Override
        public InCandidates visitInUnnest(InUnnestContext context) {
            return new InUnnest(builder.expressions().expression(context.array), builder.span(context));
        }
    }
}
