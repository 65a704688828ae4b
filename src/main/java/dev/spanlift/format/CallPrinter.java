package dev.spanlift.format;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.ArgumentModifier;
import dev.spanlift.ast.ArgumentModifierVisitor;
import dev.spanlift.ast.ArgumentVisitor;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FieldArgument;
import dev.spanlift.ast.FrameBound;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.HavingModifier;
import dev.spanlift.ast.Hint;
import dev.spanlift.ast.HintEntry;
import dev.spanlift.ast.InCandidatesVisitor;
import dev.spanlift.ast.InGraphSubquery;
import dev.spanlift.ast.InList;
import dev.spanlift.ast.InSubquery;
import dev.spanlift.ast.InUnnest;
import dev.spanlift.ast.InlineWindow;
import dev.spanlift.ast.LimitModifier;
import dev.spanlift.ast.ModelArgument;
import dev.spanlift.ast.NamedWindow;
import dev.spanlift.ast.NullHandling;
import dev.spanlift.ast.OrderByModifier;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.SequenceArgument;
import dev.spanlift.ast.StarArgument;
import dev.spanlift.ast.TableArgument;
import dev.spanlift.ast.WindowFrame;
import dev.spanlift.ast.WindowSpecificationVisitor;
import dev.spanlift.text.SqlWriter;
import java.util.List;

/** Prints function calls, windows, hints, and what IN looks in. */
final class CallPrinter
        implements ArgumentVisitor<SqlWriter>,
                ArgumentModifierVisitor<SqlWriter>,
                InCandidatesVisitor<SqlWriter>,
                WindowSpecificationVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    CallPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    private SqlWriter expression(Expression expression) {
        return printers.expressions().expression(expression);
    }

    // ---------------------------------------------------------------- calls

    SqlWriter functionCall(FunctionCall node) {
        printers.names().functionName(node.function());
        if (node.arguments().isEmpty() && node.modifiers().isEmpty()) {
            writer.attach("(").attach(")");
        } else {
            writer.tight().bracketed("(", () -> callContent(node), ")");
        }
        node.hint().ifPresent(this::hint);
        node.over().ifPresent(window -> {
            writer.keywords("OVER");
            window.accept(this);
        });
        return writer;
    }

    /** Prints the arguments of a table-valued function in their parentheses. */
    SqlWriter arguments(List<Argument> arguments) {
        return writer.tight().bracketedList("(", arguments, this::argument, ")");
    }

    private void callContent(FunctionCall node) {
        writer.keywordsIf(node.distinct(), "DISTINCT");
        writer.commaSeparated(node.arguments(), this::argument);
        for (ArgumentModifier modifier : node.modifiers()) {
            writer.lineBreak();
            modifier.accept(this);
        }
    }

    private void argument(Argument argument) {
        argument.accept(this);
    }

    @Override
    public SqlWriter visitExpressionArgument(ExpressionArgument node) {
        node.name().ifPresent(name -> printers.names().identifier(name).token("=>"));
        expression(node.value());
        node.alias().ifPresent(alias -> {
            writer.keywords("AS");
            printers.names().typeName(alias);
        });
        return writer;
    }

    @Override
    public SqlWriter visitFieldArgument(FieldArgument node) {
        expression(node.value());
        writer.keywords("AS");
        return expression(node.field());
    }

    @Override
    public SqlWriter visitStarArgument(StarArgument node) {
        return writer.token("*");
    }

    @Override
    public SqlWriter visitTableArgument(TableArgument node) {
        writer.keywords("TABLE");
        return printers.names().path(node.table());
    }

    @Override
    public SqlWriter visitModelArgument(ModelArgument node) {
        writer.keywords("MODEL");
        return printers.names().path(node.model());
    }

    @Override
    public SqlWriter visitSequenceArgument(SequenceArgument node) {
        writer.keywords("SEQUENCE");
        return printers.names().path(node.sequence());
    }

    // ---------------------------------------------------------------- argument modifiers

    @Override
    public SqlWriter visitNullHandling(NullHandling node) {
        return writer.keywords(node.ignore() ? "IGNORE NULLS" : "RESPECT NULLS");
    }

    @Override
    public SqlWriter visitHavingModifier(HavingModifier node) {
        writer.keywords("HAVING").keywords(node.max() ? "MAX" : "MIN");
        return expression(node.value());
    }

    @Override
    public SqlWriter visitOrderByModifier(OrderByModifier node) {
        return orderBy(node.items());
    }

    @Override
    public SqlWriter visitLimitModifier(LimitModifier node) {
        writer.keywords("LIMIT");
        return expression(node.count());
    }

    SqlWriter orderBy(List<OrderingItem> items) {
        return writer.keywordList("ORDER BY", items, this::orderingItem);
    }

    private void orderingItem(OrderingItem item) {
        expression(item.key());
        item.collation().ifPresent(collation -> {
            writer.keywords("COLLATE");
            expression(collation);
        });
        item.direction().ifPresent(direction -> writer.keywords(direction.name()));
        item.nulls().ifPresent(order -> writer.keywords("NULLS").keywords(order.name()));
    }

    // ---------------------------------------------------------------- windows

    @Override
    public SqlWriter visitNamedWindow(NamedWindow node) {
        return printers.names().identifier(node.name());
    }

    @Override
    public SqlWriter visitInlineWindow(InlineWindow node) {
        return writer.bracketed("(", () -> windowContent(node), ")");
    }

    private void windowContent(InlineWindow node) {
        node.base().ifPresent(printers.names()::identifier);
        if (!node.partitionBy().isEmpty()) {
            writer.lineBreak().keywordList("PARTITION BY", node.partitionBy(), this::expression);
        }
        if (!node.orderBy().isEmpty()) {
            writer.lineBreak();
            orderBy(node.orderBy());
        }
        node.frame().ifPresent(frame -> {
            writer.lineBreak();
            frame(frame);
        });
    }

    private void frame(WindowFrame frame) {
        writer.keywords(frame.unit().name()).keywordsIf(frame.end().isPresent(), "BETWEEN");
        bound(frame.start());
        frame.end().ifPresent(end -> {
            writer.keywords("AND");
            bound(end);
        });
    }

    private void bound(FrameBound bound) {
        bound.offset().ifPresent(this::expression);
        switch (bound.kind()) {
            case UNBOUNDED_PRECEDING -> writer.keywords("UNBOUNDED PRECEDING");
            case PRECEDING -> writer.keywords("PRECEDING");
            case CURRENT_ROW -> writer.keywords("CURRENT ROW");
            case FOLLOWING -> writer.keywords("FOLLOWING");
            case UNBOUNDED_FOLLOWING -> writer.keywords("UNBOUNDED FOLLOWING");
        }
    }

    // ---------------------------------------------------------------- candidates of IN and LIKE

    @Override
    public SqlWriter visitInList(InList node) {
        return writer.bracketedList("(", node.values(), this::expression, ")");
    }

    @Override
    public SqlWriter visitInSubquery(InSubquery node) {
        node.hint().ifPresent(this::hint);
        return printers.queries().parenthesized(node.query());
    }

    @Override
    public SqlWriter visitInGraphSubquery(InGraphSubquery node) {
        return printers.queries().graphs().braced(node.query());
    }

    @Override
    public SqlWriter visitInUnnest(InUnnest node) {
        return writer.keywords("UNNEST").tight().bracketed("(", () -> expression(node.array()), ")");
    }

    // ---------------------------------------------------------------- hints

    SqlWriter hint(Hint hint) {
        return writer.token("@").tight().bracketedList("{", hint.entries(), this::hintEntry, "}");
    }

    private void hintEntry(HintEntry entry) {
        printers.names().path(entry.name()).token("=");
        printers.expressions().expression(entry.value(), Precedence.VALUE);
    }
}
