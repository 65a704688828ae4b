package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.AnyLabel;
import dev.spanlift.ast.EdgeDirection;
import dev.spanlift.ast.EdgePattern;
import dev.spanlift.ast.GraphPattern;
import dev.spanlift.ast.Hint;
import dev.spanlift.ast.LabelCombination;
import dev.spanlift.ast.LabelExpression;
import dev.spanlift.ast.LabelName;
import dev.spanlift.ast.LabelNegation;
import dev.spanlift.ast.LogicalOperator;
import dev.spanlift.ast.NodePattern;
import dev.spanlift.ast.ParenthesizedLabel;
import dev.spanlift.ast.PathElement;
import dev.spanlift.ast.PathMode;
import dev.spanlift.ast.PathPattern;
import dev.spanlift.ast.PathQuantifier;
import dev.spanlift.ast.PathQuantifierKind;
import dev.spanlift.ast.PathSearch;
import dev.spanlift.ast.PathTerm;
import dev.spanlift.ast.PatternFiller;
import dev.spanlift.ast.PropertyFilter;
import dev.spanlift.ast.SubpathPattern;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.EdgeContext;
import dev.spanlift.parser.generated.SpannerParser.EdgePatternContext;
import dev.spanlift.parser.generated.SpannerParser.GraphPatternContext;
import dev.spanlift.parser.generated.SpannerParser.LabelExpressionContext;
import dev.spanlift.parser.generated.SpannerParser.LabelOperandContext;
import dev.spanlift.parser.generated.SpannerParser.NodePatternContext;
import dev.spanlift.parser.generated.SpannerParser.PathChainContext;
import dev.spanlift.parser.generated.SpannerParser.PathModeContext;
import dev.spanlift.parser.generated.SpannerParser.PathPatternContext;
import dev.spanlift.parser.generated.SpannerParser.PathQuantifierContext;
import dev.spanlift.parser.generated.SpannerParser.PathSearchContext;
import dev.spanlift.parser.generated.SpannerParser.PathStepContext;
import dev.spanlift.parser.generated.SpannerParser.PathTermContext;
import dev.spanlift.parser.generated.SpannerParser.PatternFillerContext;
import dev.spanlift.parser.generated.SpannerParser.PropertyFilterContext;
import dev.spanlift.parser.generated.SpannerParser.PropertyFiltersContext;
import dev.spanlift.parser.generated.SpannerParser.SubpathContext;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds graph patterns and label expressions. */
final class PatternBuilder extends LabelVisitor<PathElement> {
    private final AstBuilder builder;

    PatternBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    GraphPattern pattern(GraphPatternContext context) {
        return new GraphPattern(
                list(context.paths, this::path),
                optional(context.where, builder.expressions()::expression),
                builder.span(context));
    }

    // ---------------------------------------------------------------- paths

    private PathPattern path(PathPatternContext context) {
        return new PathPattern(
                builder.expressions().hintOrAbsent(context.hint),
                builder.identifierOrAbsent(context.variable),
                optional(context.search, PatternBuilder::search),
                optional(context.restrictor, PatternBuilder::mode),
                terms(context.chain),
                builder.span(context));
    }

    private static PathSearch search(PathSearchContext context) {
        if (context.all != null) {
            return PathSearch.ALL;
        }
        if (context.goal == null) {
            return PathSearch.ANY;
        }
        return context.goal.getType() == SpannerLexer.SHORTEST ? PathSearch.ANY_SHORTEST : PathSearch.ANY_CHEAPEST;
    }

    private static PathMode mode(PathModeContext context) {
        return switch (context.word.getType()) {
            case SpannerLexer.WALK -> PathMode.WALK;
            case SpannerLexer.TRAIL -> PathMode.TRAIL;
            case SpannerLexer.ACYCLIC -> PathMode.ACYCLIC;
            default -> PathMode.SIMPLE;
        };
    }

    private List<PathTerm> terms(PathChainContext context) {
        List<PathTerm> terms = new ArrayList<>(1 + context.steps.size());
        terms.add(term(Optional.empty(), context.first, builder.span(context.first)));
        for (PathStepContext step : context.steps) {
            terms.add(term(builder.expressions().hintOrAbsent(step.hint), step.term, builder.span(step)));
        }
        return terms;
    }

    private PathTerm term(Optional<Hint> hint, PathTermContext context, SourceSpan span) {
        return new PathTerm(hint, context.element.accept(this), optional(context.quantifier, this::quantifier), span);
    }

    private PathQuantifier quantifier(PathQuantifierContext context) {
        return new PathQuantifier(
                quantifierKind(context),
                optional(context.exact == null ? context.lower : context.exact, builder::integer),
                optional(context.upper, builder::integer),
                builder.span(context));
    }

    private static PathQuantifierKind quantifierKind(PathQuantifierContext context) {
        if (context.symbol != null) {
            return context.symbol.getType() == SpannerLexer.STAR
                    ? PathQuantifierKind.ZERO_OR_MORE
                    : PathQuantifierKind.ONE_OR_MORE;
        }
        return context.exact == null ? PathQuantifierKind.RANGE : PathQuantifierKind.EXACT;
    }

    // ---------------------------------------------------------------- elements

    @Override
    public PathElement visitNodePattern(NodePatternContext context) {
        if (context.filler.cost != null) {
            builder.syntaxError(builder.span(context.filler.cost), "a node has no COST", "give it to an edge");
        }
        return new NodePattern(filler(context.filler), builder.span(context));
    }

    @Override
    public PathElement visitSubpath(SubpathContext context) {
        return new SubpathPattern(
                optional(context.restrictor, PatternBuilder::mode),
                terms(context.chain),
                optional(context.where, builder.expressions()::expression),
                builder.span(context));
    }

    @Override
    public PathElement visitEdge(EdgeContext context) {
        EdgePatternContext edge = context.edge;
        return new EdgePattern(direction(edge), optional(edge.filler, this::filler), builder.span(edge));
    }

    private static EdgeDirection direction(EdgePatternContext context) {
        if (context.left != null) {
            return EdgeDirection.LEFT;
        }
        return context.right == null ? EdgeDirection.ANY : EdgeDirection.RIGHT;
    }

    private PatternFiller filler(PatternFillerContext context) {
        return new PatternFiller(
                builder.expressions().hintOrAbsent(context.hint),
                builder.identifierOrAbsent(context.variable),
                optional(context.label, this::label),
                optional(context.where, builder.expressions()::expression),
                properties(context.properties),
                optional(context.cost, builder.expressions()::expression),
                builder.span(context));
    }

    private List<PropertyFilter> properties(@Nullable PropertyFiltersContext context) {
        return context == null ? List.of() : list(context.filters, this::property);
    }

    private PropertyFilter property(PropertyFilterContext context) {
        return new PropertyFilter(
                builder.identifier(context.property),
                builder.expressions().expression(context.value),
                builder.span(context));
    }

    // ---------------------------------------------------------------- labels

    LabelExpression label(LabelExpressionContext context) {
        List<LabelExpression> alternatives = new ArrayList<>();
        List<LabelExpression> together = new ArrayList<>();
        together.add(labelOperand(context.operands.get(0)));
        for (int i = 0; i < context.operators.size(); i++) {
            if (context.operators.get(i).getType() == SpannerLexer.BAR) {
                alternatives.add(combination(LogicalOperator.AND, together));
                together.clear();
            }
            together.add(labelOperand(context.operands.get(i + 1)));
        }
        alternatives.add(combination(LogicalOperator.AND, together));
        return combination(LogicalOperator.OR, alternatives);
    }

    private static LabelExpression combination(LogicalOperator operator, List<LabelExpression> operands) {
        LabelExpression first = operands.get(0);
        return operands.size() == 1
                ? first
                : new LabelCombination(
                        operator,
                        operands,
                        first.span().to(operands.get(operands.size() - 1).span()));
    }

    private LabelExpression labelOperand(LabelOperandContext context) {
        Token end = context.getStop();
        LabelExpression operand = labelPrimary(context, end);
        for (int i = builder.expressions().withinLimit(context.nots) - 1; i >= 0; i--) {
            operand = new LabelNegation(operand, builder.span(context.nots.get(i), end));
        }
        return operand;
    }

    private LabelExpression labelPrimary(LabelOperandContext context, Token end) {
        if (context.any != null) {
            return new AnyLabel(builder.span(context.any));
        }
        return context.name == null
                ? new ParenthesizedLabel(label(context.inner), builder.span(context.open, end))
                : new LabelName(builder.identifier(context.name), builder.span(context.name));
    }
}
