package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A query parameter: {@code @name} or {@code ?}.
 *
 * @param name the name; absent for a positional parameter
 * @param span where it stands
 */
public record Parameter(Optional<Identifier> name, SourceSpan span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitParameter(this);
    }
}
