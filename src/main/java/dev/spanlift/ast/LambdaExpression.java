package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * {@code x -> x + 1}, {@code (x, y) -> x + y}: an argument of some array functions.
 *
 * @param parameters the parameters, at least one
 * @param body the result
 * @param span where it stands
 */
public record LambdaExpression(List<Identifier> parameters, Expression body, SourceSpan span) implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public LambdaExpression {
        parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLambdaExpression(this);
    }
}
