package dev.spanlift.format;

import dev.spanlift.ast.AggregateItem;
import dev.spanlift.ast.ColumnRename;
import dev.spanlift.ast.PipeAggregate;
import dev.spanlift.ast.PipeAs;
import dev.spanlift.ast.PipeDrop;
import dev.spanlift.ast.PipeExtend;
import dev.spanlift.ast.PipeGroupBy;
import dev.spanlift.ast.PipeJoin;
import dev.spanlift.ast.PipeLimit;
import dev.spanlift.ast.PipeOperatorVisitor;
import dev.spanlift.ast.PipeOrderBy;
import dev.spanlift.ast.PipeRename;
import dev.spanlift.ast.PipeSelect;
import dev.spanlift.ast.PipeSet;
import dev.spanlift.ast.PipeSetOperation;
import dev.spanlift.ast.PipeTableSample;
import dev.spanlift.ast.PipeWhere;
import dev.spanlift.text.SqlWriter;

/** Prints the steps of pipe syntax, without the symbol before them. */
final class PipePrinter implements PipeOperatorVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    PipePrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    @Override
    public SqlWriter visitPipeSelect(PipeSelect node) {
        return printers.queries().query(node.select());
    }

    @Override
    public SqlWriter visitPipeExtend(PipeExtend node) {
        return writer.keywordList("EXTEND", node.items(), printers.queries()::selectItem);
    }

    @Override
    public SqlWriter visitPipeSet(PipeSet node) {
        return writer.keywordList("SET", node.assignments(), printers.clauses()::assignment);
    }

    @Override
    public SqlWriter visitPipeDrop(PipeDrop node) {
        return writer.keywordList("DROP", node.columns(), printers.names()::identifier);
    }

    @Override
    public SqlWriter visitPipeRename(PipeRename node) {
        return writer.keywordList("RENAME", node.renames(), this::rename);
    }

    private void rename(ColumnRename rename) {
        printers.names().identifier(rename.from()).keywords("AS");
        printers.names().identifier(rename.to());
    }

    @Override
    public SqlWriter visitPipeAs(PipeAs node) {
        writer.keywords("AS");
        return printers.names().identifier(node.alias());
    }

    @Override
    public SqlWriter visitPipeWhere(PipeWhere node) {
        writer.keywords("WHERE").indent();
        return printers.expressions().expression(node.condition()).outdent();
    }

    @Override
    public SqlWriter visitPipeAggregate(PipeAggregate node) {
        writer.startGroup().keywords("AGGREGATE").indent();
        writer.commaSeparated(node.items(), this::aggregateItem);
        node.groupBy().ifPresent(this::groupBy);
        return writer.outdent().endGroup();
    }

    private void groupBy(PipeGroupBy clause) {
        writer.lineBreak()
                .keywordList(clause.andOrder() ? "GROUP AND ORDER BY" : "GROUP BY", clause.keys(), this::aggregateItem);
    }

    private void aggregateItem(AggregateItem item) {
        printers.expressions().expression(item.value());
        printers.names().alias(item.alias());
        item.direction().ifPresent(direction -> writer.keywords(direction.name()));
    }

    @Override
    public SqlWriter visitPipeJoin(PipeJoin node) {
        return printers.queries().from().join(node.join());
    }

    @Override
    public SqlWriter visitPipeOrderBy(PipeOrderBy node) {
        return printers.calls().orderBy(node.items());
    }

    @Override
    public SqlWriter visitPipeLimit(PipeLimit node) {
        return printers.queries().limit(node.limit());
    }

    @Override
    public SqlWriter visitPipeSetOperation(PipeSetOperation node) {
        writer.startGroup().keywords(node.operator().name());
        node.hint().ifPresent(printers.calls()::hint);
        writer.keywords(node.quantifier().name()).indent();
        writer.commaSeparated(node.operands(), printers.queries()::parenthesized);
        return writer.outdent().endGroup();
    }

    @Override
    public SqlWriter visitPipeTableSample(PipeTableSample node) {
        return printers.queries().from().sample(node.sample());
    }
}
