package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET OPTIONS.
 *
 * @param options the options
 * @param span where it stands
 */
public record SetTableOptions(Options options, SourceSpan span) implements AlterTableAction {
    @Override
    public <R> R accept(AlterTableActionVisitor<R> visitor) {
        return visitor.visitSetTableOptions(this);
    }
}
