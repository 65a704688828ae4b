package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * An entry of an OPTIONS clause.
 *
 * @param name the name of the option
 * @param value its value: NULL, a Boolean, an integer, a string or an array of strings; the grammar takes any
 *     expression
 * @param span where it stands
 */
public record Option(Path name, Expression value, SourceSpan span) implements Node {}
