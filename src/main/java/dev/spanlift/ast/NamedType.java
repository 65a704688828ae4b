package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A type by a name that is not built in: a protocol buffer message or enum, or a mistake.
 *
 * @param name the name
 * @param span where it stands
 */
public record NamedType(Path name, SourceSpan span) implements Type {
    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitNamedType(this);
    }
}
