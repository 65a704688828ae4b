package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET OPTIONS, of a change stream.
 *
 * @param options the options
 * @param span where it stands
 */
public record SetChangeStreamOptions(Options options, SourceSpan span) implements ChangeStreamAlteration {
    @Override
    public <R> R accept(ChangeStreamAlterationVisitor<R> visitor) {
        return visitor.visitSetChangeStreamOptions(this);
    }
}
