package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SYNONYM (name): another name for the table.
 *
 * @param name the other name
 * @param span where it stands
 */
public record Synonym(Path name, SourceSpan span) implements TableElement {
    @Override
    public <R> R accept(TableElementVisitor<R> visitor) {
        return visitor.visitSynonym(this);
    }
}
