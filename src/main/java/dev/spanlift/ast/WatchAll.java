package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * FOR ALL: every table, those to come too.
 *
 * @param span where it stands
 */
public record WatchAll(SourceSpan span) implements ChangeStreamScope {
    @Override
    public <R> R accept(ChangeStreamScopeVisitor<R> visitor) {
        return visitor.visitWatchAll(this);
    }
}
