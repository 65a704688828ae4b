package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER IDENTITY.
 *
 * @param option SKIP RANGE, NO SKIP RANGE or RESTART COUNTER
 * @param span where it stands
 */
public record AlterIdentity(SequenceOption option, SourceSpan span) implements ColumnAlteration {
    @Override
    public <R> R accept(ColumnAlterationVisitor<R> visitor) {
        return visitor.visitAlterIdentity(this);
    }
}
