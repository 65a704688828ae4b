package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * {@code WITH(a AS 1, a + 1)}: names values for use in an expression.
 *
 * @param variables the variables in order, each with its name as alias
 * @param result the result
 * @param span where it stands
 */
public record WithExpression(List<Assignment> variables, Expression result, SourceSpan span) implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public WithExpression {
        variables = List.copyOf(variables);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitWithExpression(this);
    }
}
