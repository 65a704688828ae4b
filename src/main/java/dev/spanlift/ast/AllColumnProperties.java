package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * PROPERTIES [ARE] ALL COLUMNS.
 *
 * @param except the columns of EXCEPT (...); empty where there are none
 * @param span where it stands
 */
public record AllColumnProperties(List<Identifier> except, SourceSpan span) implements GraphProperties {
    /** Copies the list, so that the node is immutable. */
    public AllColumnProperties {
        except = List.copyOf(except);
    }

    @Override
    public <R> R accept(GraphPropertiesVisitor<R> visitor) {
        return visitor.visitAllColumnProperties(this);
    }
}
