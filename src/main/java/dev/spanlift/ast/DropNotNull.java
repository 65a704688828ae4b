package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP NOT NULL.
 *
 * @param span where it stands
 */
public record DropNotNull(SourceSpan span) implements ColumnAlteration {
    @Override
    public <R> R accept(ColumnAlterationVisitor<R> visitor) {
        return visitor.visitDropNotNull(this);
    }
}
