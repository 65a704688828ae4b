package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A name.
 *
 * @param name the name itself, without backquotes and with its escape sequences resolved
 * @param quoted whether it was written in backquotes; a quoted name is never a keyword
 * @param span where it stands
 */
public record Identifier(String name, boolean quoted, SourceSpan span) implements Node {}
