package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET FOR, of a change stream.
 *
 * @param scope what the stream watches from now on
 * @param span where it stands
 */
public record SetChangeStreamScope(ChangeStreamScope scope, SourceSpan span) implements ChangeStreamAlteration {
    @Override
    public <R> R accept(ChangeStreamAlterationVisitor<R> visitor) {
        return visitor.visitSetChangeStreamScope(this);
    }
}
