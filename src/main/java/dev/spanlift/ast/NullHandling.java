package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * IGNORE NULLS or RESPECT NULLS.
 *
 * @param ignore true for IGNORE
 * @param span where it stands
 */
public record NullHandling(boolean ignore, SourceSpan span) implements ArgumentModifier {
    @Override
    public <R> R accept(ArgumentModifierVisitor<R> visitor) {
        return visitor.visitNullHandling(this);
    }
}
