package dev.spanlift.format;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FromClause;
import dev.spanlift.ast.FromItem;
import dev.spanlift.ast.FromItemVisitor;
import dev.spanlift.ast.GraphTable;
import dev.spanlift.ast.Hint;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Join;
import dev.spanlift.ast.JoinConditionVisitor;
import dev.spanlift.ast.JoinKind;
import dev.spanlift.ast.OnCondition;
import dev.spanlift.ast.ParenthesizedJoin;
import dev.spanlift.ast.SampleWeight;
import dev.spanlift.ast.TableFunctionCall;
import dev.spanlift.ast.TableReference;
import dev.spanlift.ast.TableSample;
import dev.spanlift.ast.TableSubquery;
import dev.spanlift.ast.Unnest;
import dev.spanlift.ast.UsingCondition;
import dev.spanlift.ast.WithOffset;
import dev.spanlift.text.SqlWriter;
import java.util.List;
import java.util.Optional;

/** Prints FROM clauses and joins: INNER and OUTER, which change nothing, are left out, and each alias gets its AS. */
final class FromPrinter implements FromItemVisitor<SqlWriter>, JoinConditionVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    FromPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    SqlWriter clause(FromClause clause) {
        writer.startGroup().keywords("FROM").indent();
        chain(clause.first(), clause.joins());
        return writer.outdent().endGroup();
    }

    private void chain(FromItem first, List<Join> joins) {
        first.accept(this);
        for (Join join : joins) {
            if (join.kind() == JoinKind.COMMA) {
                writer.attach(",").lineBreak();
            } else {
                writer.lineBreak();
            }
            join(join);
        }
    }

    /** Prints a join operator, but for a comma, with all that belongs to it. */
    SqlWriter join(Join join) {
        boolean named = join.kind() != JoinKind.COMMA && join.kind() != JoinKind.INNER;
        writer.keywordsIf(named, join.kind().name())
                .keywordsIf(join.hash(), "HASH")
                .keywordsIf(join.kind() != JoinKind.COMMA, "JOIN");
        join.hint().ifPresent(printers.calls()::hint);
        join.right().accept(this);
        join.condition().ifPresent(condition -> condition.accept(this));
        return writer;
    }

    @Override
    public SqlWriter visitOnCondition(OnCondition node) {
        writer.keywords("ON").indent();
        return expression(node.condition()).outdent();
    }

    @Override
    public SqlWriter visitUsingCondition(UsingCondition node) {
        writer.keywords("USING");
        return printers.names().columns(node.columns());
    }

    private SqlWriter expression(Expression expression) {
        return printers.expressions().expression(expression);
    }

    // ---------------------------------------------------------------- items

    @Override
    public SqlWriter visitTableReference(TableReference node) {
        printers.names().path(node.name());
        return suffix(node.hint(), node.alias(), node.withOffset(), node.sample());
    }

    @Override
    public SqlWriter visitTableFunctionCall(TableFunctionCall node) {
        printers.names().path(node.function());
        printers.calls().arguments(node.arguments());
        return suffix(node.hint(), node.alias(), Optional.empty(), node.sample());
    }

    @Override
    public SqlWriter visitUnnest(Unnest node) {
        writer.keywords("UNNEST").tight().bracketed("(", () -> expression(node.array()), ")");
        return suffix(node.hint(), node.alias(), node.withOffset(), node.sample());
    }

    @Override
    public SqlWriter visitTableSubquery(TableSubquery node) {
        printers.queries().parenthesized(node.query());
        return suffix(node.hint(), node.alias(), Optional.empty(), node.sample());
    }

    @Override
    public SqlWriter visitParenthesizedJoin(ParenthesizedJoin node) {
        writer.bracketed("(", () -> chain(node.first(), node.joins()), ")");
        return suffix(Optional.empty(), Optional.empty(), Optional.empty(), node.sample());
    }

    @Override
    public SqlWriter visitGraphTable(GraphTable node) {
        writer.keywords("GRAPH_TABLE").tight().bracketed("(", () -> graphTableContent(node), ")");
        return suffix(Optional.empty(), node.alias(), Optional.empty(), node.sample());
    }

    private void graphTableContent(GraphTable node) {
        printers.names().path(node.graph()).lineBreak();
        printers.queries().graphs().parts(node.parts());
        if (!node.columns().isEmpty()) {
            writer.lineBreak().keywords("COLUMNS");
            writer.bracketedList("(", node.columns(), printers.queries()::selectItem, ")");
        }
    }

    // ---------------------------------------------------------------- suffixes

    private SqlWriter suffix(
            Optional<Hint> hint,
            Optional<Identifier> alias,
            Optional<WithOffset> withOffset,
            Optional<TableSample> sample) {
        hint.ifPresent(printers.calls()::hint);
        printers.names().alias(alias);
        withOffset.ifPresent(this::withOffset);
        sample.ifPresent(this::sample);
        return writer;
    }

    SqlWriter withOffset(WithOffset clause) {
        writer.keywords("WITH OFFSET");
        return printers.names().alias(clause.alias());
    }

    SqlWriter sample(TableSample sample) {
        writer.keywords("TABLESAMPLE");
        printers.names().identifier(sample.method()).token("(").tight();
        expression(sample.size()).keywords(sample.unit().name()).attach(")");
        sample.weight().ifPresent(this::sampleWeight);
        return writer;
    }

    private void sampleWeight(SampleWeight weight) {
        writer.keywords("WITH WEIGHT");
        printers.names().alias(weight.alias());
    }
}
