package dev.spanlift.format;

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
import dev.spanlift.ast.GraphQuery;
import dev.spanlift.ast.GraphReturn;
import dev.spanlift.ast.GraphSetOperand;
import dev.spanlift.ast.GraphStatementVisitor;
import dev.spanlift.ast.GraphWith;
import dev.spanlift.ast.LinearQuery;
import dev.spanlift.ast.SelectItem;
import dev.spanlift.ast.SetQuantifier;
import dev.spanlift.ast.YieldItem;
import dev.spanlift.text.SqlWriter;
import java.util.List;
import java.util.Optional;

/** Prints graph queries; their patterns are {@link PatternPrinter}'s. */
final class GraphPrinter implements GraphStatementVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;
    private final PatternPrinter patterns;

    GraphPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
        this.patterns = new PatternPrinter(printers);
    }

    PatternPrinter patterns() {
        return patterns;
    }

    // ---------------------------------------------------------------- queries

    SqlWriter query(GraphQuery query) {
        query.graph().ifPresent(graph -> {
            writer.keywords("GRAPH");
            printers.names().path(graph).lineBreak();
        });
        return parts(query.parts());
    }

    SqlWriter braced(GraphQuery query) {
        return writer.bracketed("{", () -> query(query), "}");
    }

    SqlWriter parts(List<GraphPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                writer.lineBreak().keywords("NEXT").lineBreak();
            }
            linearQuery(parts.get(i).first());
            parts.get(i).rest().forEach(this::setOperand);
        }
        return writer;
    }

    private void setOperand(GraphSetOperand operand) {
        writer.lineBreak()
                .keywords(operand.operator().name())
                .keywords(operand.quantifier().name())
                .lineBreak();
        linearQuery(operand.query());
    }

    private void linearQuery(LinearQuery query) {
        for (int i = 0; i < query.statements().size(); i++) {
            if (i > 0) {
                writer.lineBreak();
            }
            query.statements().get(i).accept(this);
        }
        query.result().ifPresent(result -> {
            if (!query.statements().isEmpty()) {
                writer.lineBreak();
            }
            result(result);
        });
    }

    private void result(GraphReturn result) {
        items("RETURN", result.quantifier(), result.items());
        printers.queries().groupBy(result.groupBy());
        printers.queries().orderBy(result.orderBy());
        result.offset().ifPresent(offset -> {
            writer.lineBreak();
            count("OFFSET", offset);
        });
        result.limit().ifPresent(limit -> {
            writer.lineBreak();
            count("LIMIT", limit);
        });
    }

    private SqlWriter items(String keyword, Optional<SetQuantifier> quantifier, List<SelectItem> items) {
        writer.startGroup().keywords(keyword);
        quantifier.ifPresent(word -> writer.keywords(word.name()));
        writer.indent();
        return writer.commaSeparated(items, printers.queries()::selectItem)
                .outdent()
                .endGroup();
    }

    // ---------------------------------------------------------------- statements

    @Override
    public SqlWriter visitGraphMatch(GraphMatch node) {
        writer.keywordsIf(node.optional(), "OPTIONAL").keywords("MATCH");
        return patterns.pattern(node.pattern());
    }

    @Override
    public SqlWriter visitGraphLet(GraphLet node) {
        return writer.keywordList("LET", node.assignments(), printers.clauses()::assignment);
    }

    @Override
    public SqlWriter visitGraphFilter(GraphFilter node) {
        writer.keywords("FILTER").indent();
        return expression(node.condition()).outdent();
    }

    @Override
    public SqlWriter visitGraphFor(GraphFor node) {
        writer.keywords("FOR");
        printers.names().identifier(node.element()).keywords("IN");
        expression(node.array());
        node.withOffset().ifPresent(printers.queries().from()::withOffset);
        return writer;
    }

    @Override
    public SqlWriter visitGraphOrderBy(GraphOrderBy node) {
        return printers.calls().orderBy(node.items());
    }

    @Override
    public SqlWriter visitGraphLimit(GraphLimit node) {
        return count("LIMIT", node.count());
    }

    @Override
    public SqlWriter visitGraphOffset(GraphOffset node) {
        return count("OFFSET", node.count());
    }

    private SqlWriter count(String keyword, Expression count) {
        writer.keywords(keyword);
        return expression(count);
    }

    @Override
    public SqlWriter visitGraphWith(GraphWith node) {
        items("WITH", node.quantifier(), node.items());
        return printers.queries().groupBy(node.groupBy());
    }

    @Override
    public SqlWriter visitGraphCall(GraphCall node) {
        writer.keywordsIf(node.optional(), "OPTIONAL").keywords("CALL");
        if (node.per()) {
            writer.keywords("PER").token("(").attach(")");
        }
        printers.names().path(node.function());
        printers.calls().arguments(node.arguments());
        return node.columns().isEmpty() ? writer : writer.keywordList("YIELD", node.columns(), this::yieldItem);
    }

    private void yieldItem(YieldItem item) {
        printers.names().identifier(item.column());
        printers.names().alias(item.alias());
    }

    @Override
    public SqlWriter visitGraphCallSubquery(GraphCallSubquery node) {
        writer.keywordsIf(node.optional(), "OPTIONAL").keywords("CALL");
        printers.names().columns(node.variables());
        return braced(node.query());
    }

    private SqlWriter expression(Expression expression) {
        return printers.expressions().expression(expression);
    }
}
