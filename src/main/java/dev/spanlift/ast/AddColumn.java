package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ADD [COLUMN].
 *
 * @param ifNotExists whether IF NOT EXISTS is written
 * @param column the column
 * @param span where it stands
 */
public record AddColumn(boolean ifNotExists, ColumnDefinition column, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitAddColumn(this);
    }
}
