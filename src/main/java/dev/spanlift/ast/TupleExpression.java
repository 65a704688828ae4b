package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A struct in tuple syntax: {@code (1, 2)}.
 *
 * @param elements the values in order, at least two
 * @param span where it stands
 */
public record TupleExpression(List<Expression> elements, SourceSpan span) implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public TupleExpression {
        elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitTupleExpression(this);
    }
}
