package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code name AS window} of a WINDOW clause.
 *
 * @param name the name
 * @param window the window
 * @param span where it stands
 */
public record WindowDefinition(Identifier name, WindowSpecification window, SourceSpan span) implements Node {}
