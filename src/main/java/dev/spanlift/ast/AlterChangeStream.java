package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER CHANGE STREAM.
 *
 * @param name the change stream
 * @param alteration what changes
 * @param span where it stands
 */
public record AlterChangeStream(Path name, ChangeStreamAlteration alteration, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterChangeStream(this);
    }
}
