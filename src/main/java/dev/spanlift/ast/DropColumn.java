package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP [COLUMN].
 *
 * @param column the column
 * @param span where it stands
 */
public record DropColumn(Identifier column, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitDropColumn(this);
    }
}
