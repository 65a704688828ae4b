package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code name = value}.
 *
 * @param name the column or variable
 * @param value the value
 * @param span where it stands
 */
public record Assignment(Identifier name, Expression value, SourceSpan span) implements Node {}
