package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.AggregateItem;
import dev.spanlift.ast.Assignment;
import dev.spanlift.ast.ColumnRename;
import dev.spanlift.ast.PipeAggregate;
import dev.spanlift.ast.PipeAs;
import dev.spanlift.ast.PipeDrop;
import dev.spanlift.ast.PipeExtend;
import dev.spanlift.ast.PipeGroupBy;
import dev.spanlift.ast.PipeJoin;
import dev.spanlift.ast.PipeLimit;
import dev.spanlift.ast.PipeOperator;
import dev.spanlift.ast.PipeOrderBy;
import dev.spanlift.ast.PipeRename;
import dev.spanlift.ast.PipeSelect;
import dev.spanlift.ast.PipeSet;
import dev.spanlift.ast.PipeSetOperation;
import dev.spanlift.ast.PipeTableSample;
import dev.spanlift.ast.PipeWhere;
import dev.spanlift.parser.generated.SpannerParser.AggregateItemContext;
import dev.spanlift.parser.generated.SpannerParser.ColumnRenameContext;
import dev.spanlift.parser.generated.SpannerParser.PipeAggregateContext;
import dev.spanlift.parser.generated.SpannerParser.PipeAsContext;
import dev.spanlift.parser.generated.SpannerParser.PipeAssignmentContext;
import dev.spanlift.parser.generated.SpannerParser.PipeContext;
import dev.spanlift.parser.generated.SpannerParser.PipeDropContext;
import dev.spanlift.parser.generated.SpannerParser.PipeExtendContext;
import dev.spanlift.parser.generated.SpannerParser.PipeJoinContext;
import dev.spanlift.parser.generated.SpannerParser.PipeLimitContext;
import dev.spanlift.parser.generated.SpannerParser.PipeOrderByContext;
import dev.spanlift.parser.generated.SpannerParser.PipeRenameContext;
import dev.spanlift.parser.generated.SpannerParser.PipeSelectContext;
import dev.spanlift.parser.generated.SpannerParser.PipeSetContext;
import dev.spanlift.parser.generated.SpannerParser.PipeSetOperationContext;
import dev.spanlift.parser.generated.SpannerParser.PipeTableSampleContext;
import dev.spanlift.parser.generated.SpannerParser.PipeWhereContext;
import dev.spanlift.parser.generated.SpannerParser.SelectContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds the steps of pipe syntax. */
final class PipeBuilder extends LabelVisitor<PipeOperator> {
    private final AstBuilder builder;

    PipeBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    PipeOperator pipe(PipeContext context) {
        return context.operator.accept(this);
    }

    @Override
    public PipeOperator visitPipeSelect(PipeSelectContext context) {
        SelectContext select = context.selection;
        Stream.<ParserRuleContext>of(select.from, select.where, select.group, select.having)
                .filter(clause -> clause != null)
                .findFirst()
                .ifPresent(clause -> builder.syntaxError(
                        builder.span(clause),
                        "a SELECT step has a list and no other clause",
                        "write the clause as a step of its own"));
        return new PipeSelect(builder.queries().select(select), builder.span(context));
    }

    @Override
    public PipeOperator visitPipeExtend(PipeExtendContext context) {
        return new PipeExtend(list(context.items, builder.queries()::selectItem), builder.span(context));
    }

    @Override
    public PipeOperator visitPipeSet(PipeSetContext context) {
        return new PipeSet(list(context.assignments, this::assignment), builder.span(context));
    }

    private Assignment assignment(PipeAssignmentContext context) {
        return new Assignment(
                builder.identifier(context.column),
                builder.expressions().expression(context.value),
                builder.span(context));
    }

    @Override
    public PipeOperator visitPipeDrop(PipeDropContext context) {
        return new PipeDrop(list(context.columns, builder::identifier), builder.span(context));
    }

    @Override
    public PipeOperator visitPipeRename(PipeRenameContext context) {
        return new PipeRename(list(context.renames, this::rename), builder.span(context));
    }

    private ColumnRename rename(ColumnRenameContext context) {
        return new ColumnRename(
                builder.identifier(context.from), builder.identifier(context.to), builder.span(context));
    }

    @Override
    public PipeOperator visitPipeAs(PipeAsContext context) {
        return new PipeAs(builder.identifier(context.alias), builder.span(context));
    }

    @Override
    public PipeOperator visitPipeWhere(PipeWhereContext context) {
        return new PipeWhere(builder.expressions().expression(context.condition), builder.span(context));
    }

    @Override
    public PipeOperator visitPipeAggregate(PipeAggregateContext context) {
        if (context.items.isEmpty() && context.group == null) {
            builder.syntaxError(builder.span(context), "expected an aggregate or GROUP BY behind AGGREGATE");
        }
        return new PipeAggregate(list(context.items, this::aggregateItem), groupBy(context), builder.span(context));
    }

    private Optional<PipeGroupBy> groupBy(PipeAggregateContext context) {
        return optional(
                context.group,
                group -> new PipeGroupBy(
                        context.andOrder != null,
                        list(context.keys, this::aggregateItem),
                        builder.span(group, context.getStop())));
    }

    private AggregateItem aggregateItem(AggregateItemContext context) {
        return new AggregateItem(
                builder.expressions().expression(context.value),
                builder.identifierOrAbsent(context.alias),
                optional(context.direction, ExpressionBuilder::direction),
                builder.span(context));
    }

    @Override
    public PipeOperator visitPipeJoin(PipeJoinContext context) {
        return new PipeJoin(builder.queries().from().join(context.operation), builder.span(context));
    }

    @Override
    public PipeOperator visitPipeOrderBy(PipeOrderByContext context) {
        return new PipeOrderBy(builder.queries().orderBy(context.order), builder.span(context));
    }

    @Override
    public PipeOperator visitPipeLimit(PipeLimitContext context) {
        return new PipeLimit(builder.queries().limit(context.limit), builder.span(context));
    }

    @Override
    public PipeOperator visitPipeSetOperation(PipeSetOperationContext context) {
        return new PipeSetOperation(
                QueryBuilder.setOperator(context.operator),
                builder.expressions().hintOrAbsent(context.operator.hint),
                QueryBuilder.quantifier(context.operator.quantifier),
                list(context.operands, operand -> builder.queries().query(operand.inner)),
                builder.span(context));
    }

    @Override
    public PipeOperator visitPipeTableSample(PipeTableSampleContext context) {
        return new PipeTableSample(builder.queries().from().sample(context.sample), builder.span(context));
    }
}
