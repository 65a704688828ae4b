package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP DEFAULT.
 *
 * @param span where it stands
 */
public record DropDefault(SourceSpan span) implements ColumnAlteration {
    @Override
    public <R> R accept(ColumnAlterationVisitor<R> visitor) {
        return visitor.visitDropDefault(this);
    }
}
