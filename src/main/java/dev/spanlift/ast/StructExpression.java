package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * {@code STRUCT(1 AS a, 2)}, {@code STRUCT<a INT64>(1)}.
 *
 * @param type the type, where it is written
 * @param fields the values in order; may be empty
 * @param span where it stands
 */
public record StructExpression(Optional<StructType> type, List<StructValue> fields, SourceSpan span)
        implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public StructExpression {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitStructExpression(this);
    }
}
