package dev.spanlift.source;

import java.util.Objects;

/**
 * A stretch of a source file.
 *
 * @param file the file
 * @param start the UTF-16 offset of its first character, from 0
 * @param end the UTF-16 offset behind its last character; equal to {@code start} for an empty span
 */
public record SourceSpan(SourceFile file, int start, int end) {
    private static final SourceFile NOWHERE = SourceFile.of("<none>", "");

    /** The span of nodes that no text was parsed for, such as those that a program builds by hand. */
    public static final SourceSpan NONE = new SourceSpan(NOWHERE, 0, 0);

    /** Checks that the span lies inside its file. */
    public SourceSpan {
        Objects.checkFromToIndex(start, end, file.length());
    }

    /** Returns the text of the span. */
    public String text() {
        return file.text().substring(start, end);
    }

    /**
     * Returns the text of the span on one line: each run of white space is one space, and none is at the ends. In JSON, escape
     * sequences are what they stand for.
     */
    public String oneLine() {
        String text = file.text();
        boolean json = file.isJson();
        StringBuilder line = new StringBuilder(end - start);
        boolean gap = false;
        int next;
        for (int i = start; i < end; i = next) {
            boolean escape = json && text.charAt(i) == '\\';
            char c = escape ? JsonEscapes.unit(text, i) : text.charAt(i);
            next = escape ? JsonEscapes.end(text, i) : i + 1;
            if (Character.isWhitespace(c)) {
                gap = line.length() > 0;
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Returns line and column of the first character. */
    public LineColumn startPosition() {
        return file.lineColumn(start);
    }

    /** Returns line and column behind the last character. */
    public LineColumn endPosition() {
        return file.lineColumn(end);
    }

    /** Returns whether the other span of the same file lies inside this one; a span contains itself. */
    public boolean contains(SourceSpan other) {
        return file == other.file && start <= other.start && other.end <= end;
    }

    /** Returns this span; the other one where this is {@link #NONE}. */
    public SourceSpan or(SourceSpan other) {
        return equals(NONE) ? other : this;
    }

    /** Returns the smallest span that holds this one and a later one of the same file. */
    public SourceSpan to(SourceSpan last) {
        return new SourceSpan(file, start, last.end);
    }

    @Override
    public String toString() {
        LineColumn position = startPosition();
        return file.name() + ":" + position.line() + ":" + position.column();
    }
}
