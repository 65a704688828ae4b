package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code OVER name}.
 *
 * @param name a window of the WINDOW clause
 * @param span where it stands
 */
public record NamedWindow(Identifier name, SourceSpan span) implements WindowSpecification {
    @Override
    public <R> R accept(WindowSpecificationVisitor<R> visitor) {
        return visitor.visitNamedWindow(this);
    }
}
