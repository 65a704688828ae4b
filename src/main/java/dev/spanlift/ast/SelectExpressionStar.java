package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code value.*}.
 *
 * @param value the table or value whose fields are taken
 * @param modifiers EXCEPT and REPLACE
 * @param span where it stands
 */
public record SelectExpressionStar(Expression value, Optional<StarModifiers> modifiers, SourceSpan span)
        implements SelectItem {
    @Override
    public <R> R accept(SelectItemVisitor<R> visitor) {
        return visitor.visitSelectExpressionStar(this);
    }
}
