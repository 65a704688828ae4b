package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * An ARRAY type.
 *
 * @param element the type of the elements
 * @param vectorLength the fixed number of elements that {@code vector_length=>n} gives; absent where it is not
 *     written
 * @param span where it stands
 */
public record ArrayType(Type element, Optional<IntegerLiteral> vectorLength, SourceSpan span) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitArrayType(this);
    }
}
