package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * REBUILD, of a vector index.
 *
 * @param span where it stands
 */
public record RebuildIndex(SourceSpan span) implements IndexAlteration {
    @Override
    public <R> R accept(IndexAlterationVisitor<R> visitor) {
        return visitor.visitRebuildIndex(this);
    }
}
