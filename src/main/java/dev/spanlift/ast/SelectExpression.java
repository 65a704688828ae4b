package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code value [AS alias]}.
 *
 * @param value the value
 * @param alias the name of the column
 * @param span where it stands
 */
public record SelectExpression(Expression value, Optional<Identifier> alias, SourceSpan span) implements SelectItem {
    @Override
    public <R> R accept(SelectItemVisitor<R> visitor) {
        return visitor.visitSelectExpression(this);
    }
}
