package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * An array: {@code [1, 2]}, {@code ARRAY[1, 2]}, {@code ARRAY<INT64>[]}.
 *
 * @param keyword whether ARRAY is written; always so where there is an element type
 * @param elementType the type of the elements
 * @param elements the elements in order; may be empty
 * @param span where it stands
 */
public record ArrayExpression(boolean keyword, Optional<Type> elementType, List<Expression> elements, SourceSpan span)
        implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public ArrayExpression {
        elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitArrayExpression(this);
    }
}
