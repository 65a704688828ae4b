package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP SYNONYM.
 *
 * @param name the other name
 * @param span where it stands
 */
public record DropSynonym(Path name, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitDropSynonym(this);
    }
}
