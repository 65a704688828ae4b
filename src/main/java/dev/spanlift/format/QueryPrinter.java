package dev.spanlift.format;

import dev.spanlift.ast.CommonTableExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FromQuery;
import dev.spanlift.ast.GraphQuery;
import dev.spanlift.ast.GroupBy;
import dev.spanlift.ast.HintedQuery;
import dev.spanlift.ast.LimitClause;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.ParenthesizedQuery;
import dev.spanlift.ast.PipeOperator;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.QueryExpression;
import dev.spanlift.ast.QueryVisitor;
import dev.spanlift.ast.Select;
import dev.spanlift.ast.SelectAs;
import dev.spanlift.ast.SelectAsKind;
import dev.spanlift.ast.SelectExpression;
import dev.spanlift.ast.SelectExpressionStar;
import dev.spanlift.ast.SelectItem;
import dev.spanlift.ast.SelectItemVisitor;
import dev.spanlift.ast.SelectStar;
import dev.spanlift.ast.SetOperand;
import dev.spanlift.ast.SetOperation;
import dev.spanlift.ast.StarModifiers;
import dev.spanlift.ast.StarReplacement;
import dev.spanlift.ast.WindowDefinition;
import dev.spanlift.ast.WithClause;
import dev.spanlift.text.SqlWriter;
import java.util.List;
import java.util.Optional;

/**
 * Prints queries: FROM clauses are {@link FromPrinter}'s, steps of pipe syntax {@link PipePrinter}'s, graph queries {@link
 * GraphPrinter}'s.
 *
 * <p>A query is one group: its clauses stand on one line together or on a line each.
 */
final class QueryPrinter implements QueryVisitor<SqlWriter>, SelectItemVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;
    private final FromPrinter from;
    private final PipePrinter pipes;
    private final GraphPrinter graphs;

    QueryPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
        this.from = new FromPrinter(printers);
        this.pipes = new PipePrinter(printers);
        this.graphs = new GraphPrinter(printers);
    }

    FromPrinter from() {
        return from;
    }

    GraphPrinter graphs() {
        return graphs;
    }

    // ---------------------------------------------------------------- queries

    SqlWriter query(Query query) {
        writer.startGroup();
        return query.accept(this).endGroup();
    }

    SqlWriter parenthesized(Query query) {
        return writer.bracketed("(", () -> query(query), ")");
    }

    @Override
    public SqlWriter visitHintedQuery(HintedQuery node) {
        node.hints().forEach(hint -> printers.calls().hint(hint).lineBreak());
        return node.query().accept(this);
    }

    @Override
    public SqlWriter visitQueryExpression(QueryExpression node) {
        node.with().ifPresent(this::with);
        node.body().accept(this);
        orderBy(node.orderBy());
        node.limit().ifPresent(limit -> {
            writer.lineBreak();
            limit(limit);
        });
        if (node.forUpdate()) {
            writer.lineBreak().keywords("FOR UPDATE");
        }
        node.pipes().forEach(this::pipe);
        return writer;
    }

    private void pipe(PipeOperator operator) {
        writer.lineBreak().token("|>");
        operator.accept(pipes);
    }

    private void with(WithClause clause) {
        writer.keywordList(
                        clause.recursive() ? "WITH RECURSIVE" : "WITH",
                        clause.expressions(),
                        this::commonTableExpression)
                .lineBreak();
    }

    private void commonTableExpression(CommonTableExpression expression) {
        printers.names().identifier(expression.name()).keywords("AS");
        parenthesized(expression.query());
    }

    @Override
    public SqlWriter visitSetOperation(SetOperation node) {
        operand(node.first());
        node.rest().forEach(this::setOperand);
        return writer;
    }

    private void setOperand(SetOperand operand) {
        writer.lineBreak().keywords(operand.operator().name());
        operand.hint().ifPresent(printers.calls()::hint);
        writer.keywords(operand.quantifier().name()).lineBreak();
        operand(operand.query());
    }

    /** Prints an operand; what has clauses or operators of its own gets parentheses. */
    private SqlWriter operand(Query query) {
        return query instanceof Select || query instanceof ParenthesizedQuery ? query(query) : parenthesized(query);
    }

    @Override
    public SqlWriter visitFromQuery(FromQuery node) {
        return from.clause(node.from());
    }

    @Override
    public SqlWriter visitParenthesizedQuery(ParenthesizedQuery node) {
        parenthesized(node.query());
        return printers.names().alias(node.alias());
    }

    @Override
    public SqlWriter visitGraphQuery(GraphQuery node) {
        return graphs.query(node);
    }

    // ---------------------------------------------------------------- clauses

    /** Prints ORDER BY on a line of its own, or nothing for an empty list. */
    SqlWriter orderBy(List<OrderingItem> items) {
        if (!items.isEmpty()) {
            writer.lineBreak();
            printers.calls().orderBy(items);
        }
        return writer;
    }

    SqlWriter limit(LimitClause limit) {
        writer.keywords("LIMIT");
        expression(limit.count());
        limit.offset().ifPresent(offset -> {
            writer.keywords("OFFSET");
            expression(offset);
        });
        return writer;
    }

    SqlWriter groupBy(Optional<GroupBy> groupBy) {
        groupBy.ifPresent(clause -> {
            writer.lineBreak().startGroup().keywords("GROUP");
            clause.hint().ifPresent(printers.calls()::hint);
            writer.keywords("BY").indent();
            writer.commaSeparated(clause.keys(), this::expression).outdent().endGroup();
        });
        return writer;
    }

    private void condition(String keyword, Optional<Expression> condition) {
        condition.ifPresent(value -> {
            writer.lineBreak().keywords(keyword).indent();
            expression(value).outdent();
        });
    }

    private SqlWriter expression(Expression expression) {
        return printers.expressions().expression(expression);
    }

    // ---------------------------------------------------------------- SELECT

    @Override
    public SqlWriter visitSelect(Select node) {
        writer.startGroup().keywords("SELECT");
        node.hint().ifPresent(printers.calls()::hint);
        node.quantifier().ifPresent(quantifier -> writer.keywords(quantifier.name()));
        node.as().ifPresent(this::selectAs);
        writer.indent().lineBreak();
        writer.commaSeparated(node.items(), this::selectItem).outdent().endGroup();
        node.from().ifPresent(clause -> {
            writer.lineBreak();
            from.clause(clause);
        });
        condition("WHERE", node.where());
        groupBy(node.groupBy());
        condition("HAVING", node.having());
        if (!node.windows().isEmpty()) {
            writer.lineBreak().keywordList("WINDOW", node.windows(), this::windowDefinition);
        }
        return writer;
    }

    private void selectAs(SelectAs as) {
        writer.keywords("AS");
        as.typeName().ifPresent(printers.names()::path);
        writer.keywordsIf(as.kind() != SelectAsKind.TYPE, as.kind().name());
    }

    private void windowDefinition(WindowDefinition definition) {
        printers.names().identifier(definition.name()).keywords("AS");
        definition.window().accept(printers.calls());
    }

    void selectItem(SelectItem item) {
        item.accept(this);
    }

    @Override
    public SqlWriter visitSelectStar(SelectStar node) {
        writer.token("*");
        node.modifiers().ifPresent(this::starModifiers);
        return writer;
    }

    @Override
    public SqlWriter visitSelectExpressionStar(SelectExpressionStar node) {
        printers.expressions().dotted(node.value()).attach("*");
        node.modifiers().ifPresent(this::starModifiers);
        return writer;
    }

    @Override
    public SqlWriter visitSelectExpression(SelectExpression node) {
        expression(node.value());
        return printers.names().alias(node.alias());
    }

    private void starModifiers(StarModifiers modifiers) {
        if (!modifiers.except().isEmpty()) {
            writer.keywords("EXCEPT");
            printers.names().columns(modifiers.except());
        }
        if (!modifiers.replacements().isEmpty()) {
            writer.keywords("REPLACE").bracketedList("(", modifiers.replacements(), this::starReplacement, ")");
        }
    }

    private void starReplacement(StarReplacement replacement) {
        expression(replacement.value()).keywords("AS");
        printers.names().identifier(replacement.column());
    }
}
