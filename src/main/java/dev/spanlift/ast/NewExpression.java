package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * {@code NEW package.Message(1 AS field)}: builds a protocol buffer.
 *
 * @param type the message type
 * @param fields the field values in order; may be empty
 * @param span where it stands
 */
public record NewExpression(Path type, List<MessageField> fields, SourceSpan span) implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public NewExpression {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitNewExpression(this);
    }
}
