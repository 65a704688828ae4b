package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A built-in type other than ARRAY and STRUCT.
 *
 * @param kind which type it is
 * @param length the length of STRING and BYTES; absent in expressions and for all other types
 * @param span where it stands
 */
public record ScalarType(ScalarKind kind, Optional<TypeLength> length, SourceSpan span) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitScalarType(this);
    }
}
