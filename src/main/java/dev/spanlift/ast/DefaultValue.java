package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * DEFAULT (expression), with an optional ON UPDATE (expression).
 *
 * @param expression the default, without its parentheses
 * @param onUpdate the value on update, without its parentheses
 * @param span where it stands
 */
public record DefaultValue(Expression expression, Optional<Expression> onUpdate, SourceSpan span)
        implements ColumnValue {
    @Override
    public <R> R accept(ColumnValueVisitor<R> visitor) {
        return visitor.visitDefaultValue(this);
    }
}
