package dev.spanlift.format;

import dev.spanlift.ast.AnyLabel;
import dev.spanlift.ast.EdgeDirection;
import dev.spanlift.ast.EdgePattern;
import dev.spanlift.ast.GraphPattern;
import dev.spanlift.ast.LabelCombination;
import dev.spanlift.ast.LabelExpression;
import dev.spanlift.ast.LabelExpressionVisitor;
import dev.spanlift.ast.LabelName;
import dev.spanlift.ast.LabelNegation;
import dev.spanlift.ast.LogicalOperator;
import dev.spanlift.ast.NodePattern;
import dev.spanlift.ast.ParenthesizedLabel;
import dev.spanlift.ast.PathElementVisitor;
import dev.spanlift.ast.PathPattern;
import dev.spanlift.ast.PathQuantifier;
import dev.spanlift.ast.PathTerm;
import dev.spanlift.ast.PatternFiller;
import dev.spanlift.ast.PropertyFilter;
import dev.spanlift.ast.SubpathPattern;
import dev.spanlift.text.SqlWriter;
import java.util.List;

/** Prints graph patterns without space between their parts, and label expressions. */
final class PatternPrinter implements PathElementVisitor<SqlWriter>, LabelExpressionVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    PatternPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    SqlWriter pattern(GraphPattern pattern) {
        writer.startGroup().indent();
        writer.commaSeparated(pattern.paths(), this::path);
        pattern.where().ifPresent(condition -> {
            writer.lineBreak().keywords("WHERE");
            printers.expressions().expression(condition);
        });
        return writer.outdent().endGroup();
    }

    // ---------------------------------------------------------------- paths

    private void path(PathPattern path) {
        path.hint().ifPresent(printers.calls()::hint);
        path.variable()
                .ifPresent(variable -> printers.names().identifier(variable).token("="));
        path.search().ifPresent(search -> writer.keywords(search.name().replace('_', ' ')));
        path.mode().ifPresent(mode -> writer.keywords(mode.name()));
        terms(path.terms());
    }

    /** Prints the terms of a path; where it does not fit on a line, each node behind an edge begins one. */
    private void terms(List<PathTerm> terms) {
        writer.startGroup();
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0) {
                join(terms.get(i - 1), terms.get(i));
            }
            terms.get(i).element().accept(this);
            terms.get(i).quantifier().ifPresent(this::quantifier);
        }
        writer.endGroup();
    }

    /** Two edges in a row keep a space between them: two minus signs would begin a comment. */
    private void join(PathTerm before, PathTerm term) {
        boolean edgeBefore = before.element() instanceof EdgePattern;
        boolean edge = term.element() instanceof EdgePattern;
        if (edgeBefore && !edge) {
            writer.lineBreak();
        }
        term.hint().ifPresent(printers.calls()::hint);
        if (!(edgeBefore && edge)) {
            writer.tight();
        }
    }

    private void quantifier(PathQuantifier quantifier) {
        switch (quantifier.kind()) {
            case ZERO_OR_MORE -> writer.attach("*");
            case ONE_OR_MORE -> writer.attach("+");
            case EXACT -> {
                writer.attach("{");
                quantifier.lower().ifPresent(number -> writer.attach(number.text()));
                writer.attach("}");
            }
            case RANGE -> {
                writer.attach("{");
                quantifier.lower().ifPresent(number -> writer.attach(number.text()));
                writer.attach(",");
                quantifier.upper().ifPresent(number -> writer.token(number.text()));
                writer.attach("}");
            }
        }
    }

    // ---------------------------------------------------------------- elements

    @Override
    public SqlWriter visitNodePattern(NodePattern node) {
        return filler("(", node.filler(), ")");
    }

    @Override
    public SqlWriter visitEdgePattern(EdgePattern node) {
        if (node.direction() == EdgeDirection.LEFT) {
            writer.token("<").tight();
        }
        if (node.filler().isEmpty()) {
            return writer.token(node.direction() == EdgeDirection.RIGHT ? "->" : "-");
        }
        writer.token("-").tight();
        filler("[", node.filler().get(), "]");
        return writer.attach(node.direction() == EdgeDirection.RIGHT ? "->" : "-");
    }

    @Override
    public SqlWriter visitSubpathPattern(SubpathPattern node) {
        return writer.bracketed("(", () -> subpathContent(node), ")");
    }

    private void subpathContent(SubpathPattern node) {
        node.mode().ifPresent(mode -> writer.keywords(mode.name()));
        terms(node.terms());
        node.where().ifPresent(condition -> {
            writer.lineBreak().keywords("WHERE");
            printers.expressions().expression(condition);
        });
    }

    private SqlWriter filler(String open, PatternFiller filler, String close) {
        return writer.bracketed(open, () -> fillerContent(filler), close);
    }

    private void fillerContent(PatternFiller filler) {
        filler.hint().ifPresent(printers.calls()::hint);
        filler.variable().ifPresent(printers.names()::identifier);
        filler.label().ifPresent(label -> {
            if (filler.variable().isPresent()) {
                writer.tight();
            }
            writer.token(":").tight();
            label(label);
        });
        filler.where().ifPresent(condition -> {
            writer.keywords("WHERE");
            printers.expressions().expression(condition);
        });
        if (!filler.properties().isEmpty()) {
            writer.bracketedList("{", filler.properties(), this::property, "}");
        }
        filler.cost().ifPresent(cost -> {
            writer.keywords("COST");
            printers.expressions().expression(cost);
        });
    }

    private void property(PropertyFilter filter) {
        printers.names().identifier(filter.property()).attach(":");
        printers.expressions().expression(filter.value());
    }

    // ---------------------------------------------------------------- labels

    SqlWriter label(LabelExpression label) {
        return label.accept(this);
    }

    @Override
    public SqlWriter visitLabelName(LabelName node) {
        return printers.names().identifier(node.name());
    }

    @Override
    public SqlWriter visitAnyLabel(AnyLabel node) {
        return writer.token("%");
    }

    @Override
    public SqlWriter visitLabelNegation(LabelNegation node) {
        writer.token("!").tight();
        return operand(node.operand(), node.operand() instanceof LabelCombination);
    }

    @Override
    public SqlWriter visitLabelCombination(LabelCombination node) {
        for (int i = 0; i < node.operands().size(); i++) {
            if (i > 0) {
                writer.attach(node.operator() == LogicalOperator.AND ? "&" : "|")
                        .tight();
            }
            LabelExpression operand = node.operands().get(i);
            boolean tighter = node.operator() == LogicalOperator.OR
                    && operand instanceof LabelCombination inner
                    && inner.operator() == LogicalOperator.AND;
            operand(operand, operand instanceof LabelCombination && !tighter);
        }
        return writer;
    }

    private SqlWriter operand(LabelExpression operand, boolean parentheses) {
        return parentheses ? parenthesized(operand) : label(operand);
    }

    @Override
    public SqlWriter visitParenthesizedLabel(ParenthesizedLabel node) {
        return parenthesized(node.inner());
    }

    private SqlWriter parenthesized(LabelExpression label) {
        return writer.bracketed("(", () -> label(label), ")");
    }
}
