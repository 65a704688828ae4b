package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A query.
 *
 * @param span where it stands
 */
public record Query(SourceSpan span) implements Node {}
