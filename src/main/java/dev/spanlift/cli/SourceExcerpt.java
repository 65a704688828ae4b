package dev.spanlift.cli;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * The line that a span begins on, and carets under the span.
 *
 * <p>Cut out of the text around the span, never by way of the whole line: a file may be one line of megabytes.
 *
 * @param line the source line, fit for a terminal; ends that are cut off for their length show as {@code …}
 * @param carets blanks, or tabs where the line has them, then carets up to the span's end or the line's
 */
record SourceExcerpt(String line, String carets) {
    /** How much of a line is shown before and from the span's begin, in UTF-16 units. */
    private static final int MAX_BEFORE = 80;

    private static final int MAX_FROM_START = 120;
    private static final String CUT = "…";

    /** Returns the excerpt of a span; absent where its line is blank, as at the end of a file. */
    static Optional<SourceExcerpt> of(SourceSpan span) {
        String text = span.file().text();
        int begin = begin(text, span.start());
        int end = end(text, span.start());
        String before = Printable.sourceLine(text.substring(begin, span.start()));
        String from = Printable.sourceLine(text.substring(span.start(), end));
        if (before.isBlank() && from.isBlank()) {
            return Optional.empty();
        }
        String marked =
                Printable.sourceLine(text.substring(span.start(), Math.max(span.start(), Math.min(span.end(), end))));
        String head = isCut(text, begin - 1) ? CUT : "";
        String tail = isCut(text, end) ? CUT : "";
        int caretCount = Math.max(1, Printable.width(marked));
        return Optional.of(
                new SourceExcerpt(head + before + from + tail, blanks(head + before) + "^".repeat(caretCount)));
    }

    private static int begin(String text, int start) {
        int begin = start;
        while (begin > 0 && start - begin < MAX_BEFORE && !isLineEnd(text.charAt(begin - 1))) {
            begin--;
        }
        return begin < start && Character.isLowSurrogate(text.charAt(begin)) ? begin + 1 : begin;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < MAX_FROM_START && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end > start && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static boolean isCut(String text, int index) {
        return index >= 0 && index < text.length() && !isLineEnd(text.charAt(index));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder();
        text.codePoints()
                .forEach(codePoint -> blanks.append(codePoint == '\t' ? "\t" : " ".repeat(Printable.width(codePoint))));
        return blanks.toString();
    }
}
