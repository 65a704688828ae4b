package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP CONSTRAINT.
 *
 * @param name the constraint
 * @param span where it stands
 */
public record DropConstraint(Identifier name, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitDropConstraint(this);
    }
}
