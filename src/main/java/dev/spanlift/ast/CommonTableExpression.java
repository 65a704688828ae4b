package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code name AS (query)}.
 *
 * @param name the name
 * @param query the query
 * @param span where it stands
 */
public record CommonTableExpression(Identifier name, Query query, SourceSpan span) implements Node {}
