package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A CHECK constraint.
 *
 * @param name the name behind CONSTRAINT; absent where Spanner names it
 * @param condition the condition, without the parentheses that the syntax asks for
 * @param span where it stands
 */
public record CheckConstraint(Optional<Identifier> name, Expression condition, SourceSpan span)
        implements TableElement {
    @Override
    public <R> R accept(TableElementVisitor<R> visitor) {
        return visitor.visitCheckConstraint(this);
    }
}
