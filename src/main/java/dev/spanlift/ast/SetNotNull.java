package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET NOT NULL.
 *
 * @param span where it stands
 */
public record SetNotNull(SourceSpan span) implements ColumnAlteration {
    @Override
    public <R> R accept(ColumnAlterationVisitor<R> visitor) {
        return visitor.visitSetNotNull(this);
    }
}
