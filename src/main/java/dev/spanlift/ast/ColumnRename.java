package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code from AS to}.
 *
 * @param from the old name
 * @param to the new name
 * @param span where it stands
 */
public record ColumnRename(Identifier from, Identifier to, SourceSpan span) implements Node {}
