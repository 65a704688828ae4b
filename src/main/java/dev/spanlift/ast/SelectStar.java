package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code *}.
 *
 * @param modifiers EXCEPT and REPLACE
 * @param span where it stands
 */
public record SelectStar(Optional<StarModifiers> modifiers, SourceSpan span) implements SelectItem {
    @Override
    public <R> R accept(SelectItemVisitor<R> visitor) {
        return visitor.visitSelectStar(this);
    }
}
