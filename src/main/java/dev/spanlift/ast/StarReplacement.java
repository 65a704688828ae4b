package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code value AS column}.
 *
 * @param value the new value
 * @param column the column of the star
 * @param span where it stands
 */
public record StarReplacement(Expression value, Identifier column, SourceSpan span) implements Node {}
