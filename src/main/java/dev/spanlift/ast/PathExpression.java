package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A column, alias or variable, with the fields that are read from it.
 *
 * @param path the names; where the first ends and the fields begin is a matter of resolution
 * @param span where it stands
 */
public record PathExpression(Path path, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitPathExpression(this);
    }
}
