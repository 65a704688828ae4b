package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A field in braces.
 *
 * @param name the field, or the extension
 * @param extension whether the name stands in parentheses, which makes it an extension
 * @param value the value; braces again for a message
 * @param span where it stands
 */
public record BracedField(Path name, boolean extension, Expression value, SourceSpan span) implements Node {}
