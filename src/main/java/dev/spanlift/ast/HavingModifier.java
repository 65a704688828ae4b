package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * HAVING MAX or HAVING MIN.
 *
 * @param max true for MAX
 * @param value the value that is compared
 * @param span where it stands
 */
public record HavingModifier(boolean max, Expression value, SourceSpan span) implements ArgumentModifier {
    @Override
    public <R> R accept(ArgumentModifierVisitor<R> visitor) {
        return visitor.visitHavingModifier(this);
    }
}
