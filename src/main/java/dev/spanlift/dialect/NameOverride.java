package dev.spanlift.dialect;

import dev.spanlift.source.SourceSpan;

/**
 * A name in the target that somebody chose for a table, view or column.
 *
 * @param name the name, without quotes
 * @param span where it is written, for what there is to say about it; {@link SourceSpan#NONE} where it is no file's
 */
public record NameOverride(String name, SourceSpan span) {}
