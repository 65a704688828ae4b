package dev.spanlift.dialect;

import dev.spanlift.source.SourceSpan;

/**
 * A target type that somebody chose for a column.
 *
 * @param type the type in the target's words: {@code VARCHAR(255)}
 * @param span where it is written, for what there is to say about it; {@link SourceSpan#NONE} where it is no file's
 */
public record TypeOverride(String type, SourceSpan span) {}
