package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ADD SYNONYM.
 *
 * @param name the other name
 * @param span where it stands
 */
public record AddSynonym(Path name, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitAddSynonym(this);
    }
}
