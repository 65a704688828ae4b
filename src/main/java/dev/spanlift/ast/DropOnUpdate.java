package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP ON UPDATE.
 *
 * @param span where it stands
 */
public record DropOnUpdate(SourceSpan span) implements ColumnAlteration {
    @Override
    public <R> R accept(ColumnAlterationVisitor<R> visitor) {
        return visitor.visitDropOnUpdate(this);
    }
}
