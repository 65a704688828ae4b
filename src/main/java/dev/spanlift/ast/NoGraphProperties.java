package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * NO PROPERTIES.
 *
 * @param span where it stands
 */
public record NoGraphProperties(SourceSpan span) implements GraphProperties {
    @Override
    public <R> R accept(GraphPropertiesVisitor<R> visitor) {
        return visitor.visitNoGraphProperties(this);
    }
}
