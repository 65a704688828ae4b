package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A STRUCT type, legal in expressions and function signatures.
 *
 * @param fields the fields in order; may be empty
 * @param span where it stands
 */
public record StructType(List<StructField> fields, SourceSpan span) implements Type {
    /** Copies the lists, so that the node is immutable. */
    public StructType {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visitStructType(this);
    }
}
