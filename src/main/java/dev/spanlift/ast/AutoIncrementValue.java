package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * AUTO_INCREMENT.
 *
 * @param span where it stands
 */
public record AutoIncrementValue(SourceSpan span) implements ColumnValue {
    @Override
    public <R> R accept(ColumnValueVisitor<R> visitor) {
        return visitor.visitAutoIncrementValue(this);
    }
}
