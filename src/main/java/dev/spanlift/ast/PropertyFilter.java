package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code property: value}.
 *
 * @param property the property
 * @param value the value
 * @param span where it stands
 */
public record PropertyFilter(Identifier property, Expression value, SourceSpan span) implements Node {}
