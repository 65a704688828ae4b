package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ADD of a FOREIGN KEY or CHECK constraint.
 *
 * @param constraint the constraint
 * @param span where it stands
 */
public record AddConstraint(TableElement constraint, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitAddConstraint(this);
    }
}
