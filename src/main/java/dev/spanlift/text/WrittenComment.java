package dev.spanlift.text;

/**
 * A comment of the source.
 *
 * @param text the comment, with its delimiters
 * @param startsLine whether a line end stands between it and the token or comment before it
 * @param endsLine whether a line end follows it before the next token or comment, or must follow because the comment runs
 *     to the end of its line
 * @param afterBlankLine whether an empty line stands between it and the token or comment before it
 */
public record WrittenComment(String text, boolean startsLine, boolean endsLine, boolean afterBlankLine) {}
