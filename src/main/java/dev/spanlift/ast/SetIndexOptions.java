package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SET OPTIONS, of an index.
 *
 * @param options the options
 * @param span where it stands
 */
public record SetIndexOptions(Options options, SourceSpan span) implements IndexAlteration {
    @Override
    public <R> R accept(IndexAlterationVisitor<R> visitor) {
        return visitor.visitSetIndexOptions(this);
    }
}
