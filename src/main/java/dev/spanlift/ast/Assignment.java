package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A name and what it stands for: {@code name = value}, or {@code name AS value} in WITH.
 *
 * @param name the column or variable
 * @param value the value
 * @param span where it stands
 */
public record Assignment(Identifier name, Expression value, SourceSpan span) implements Node {}
