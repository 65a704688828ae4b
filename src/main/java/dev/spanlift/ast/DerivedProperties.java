package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * PROPERTIES (expression, ...).
 *
 * @param properties the properties, at least one
 * @param span where it stands
 */
public record DerivedProperties(List<DerivedProperty> properties, SourceSpan span) implements GraphProperties {
    /** Copies the list, so that the node is immutable. */
    public DerivedProperties {
        properties = List.copyOf(properties);
    }

    @Override
    public <R> R accept(GraphPropertiesVisitor<R> visitor) {
        return visitor.visitDerivedProperties(this);
    }
}
