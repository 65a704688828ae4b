package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A comment.
 *
 * @param text the comment as it is written, with its {@code --}, {@code #} or {@code /*}
 * @param span where it stands
 */
public record Comment(String text, SourceSpan span) implements Node {}
