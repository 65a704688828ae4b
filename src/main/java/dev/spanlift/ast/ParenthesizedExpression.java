package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * An expression in parentheses. Kept, so that a tree prints as it was written; it has no meaning of its own.
 *
 * @param inner the expression
 * @param span where it stands
 */
public record ParenthesizedExpression(Expression inner, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitParenthesizedExpression(this);
    }
}
