package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A rename of one table.
 *
 * @param from the old name
 * @param to the new name
 * @param span where it stands
 */
public record TableRename(Path from, Path to, SourceSpan span) implements Node {}
