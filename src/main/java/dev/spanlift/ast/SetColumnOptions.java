package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET OPTIONS.
 *
 * @param options the options
 * @param span where it stands
 */
public record SetColumnOptions(Options options, SourceSpan span) implements ColumnAlteration {
    @Override
    public <R> R accept(ColumnAlterationVisitor<R> visitor) {
        return visitor.visitSetColumnOptions(this);
    }
}
