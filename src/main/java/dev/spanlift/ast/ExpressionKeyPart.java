package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * An expression of an index, in its parentheses.
 *
 * @param expression the expression, without the parentheses
 * @param direction ASC or DESC; absent means ascending
 * @param span where it stands, the parentheses included
 */
public record ExpressionKeyPart(Expression expression, Optional<SortDirection> direction, SourceSpan span)
        implements IndexKeyPart {
    @Override
    public <R> R accept(IndexKeyPartVisitor<R> visitor) {
        return visitor.visitExpressionKeyPart(this);
    }
}
