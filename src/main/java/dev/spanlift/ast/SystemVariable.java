package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A system variable: {@code @@name}.
 *
 * @param name the name
 * @param span where it stands
 */
public record SystemVariable(Path name, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitSystemVariable(this);
    }
}
