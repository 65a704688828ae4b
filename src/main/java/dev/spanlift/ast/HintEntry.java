package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * An entry of a hint.
 *
 * @param name the name, with its engine where it is written
 * @param value an identifier or a literal
 * @param span where it stands
 */
public record HintEntry(Path name, Expression value, SourceSpan span) implements Node {}
