package dev.spanlift.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * A named piece of DDL text, immutable and safe to share between threads.
 *
 * <p>Two source files are equal only if they are the same object: the name is for people and need not be unique.
 */
public final class SourceFile {
    private static final int FIRST_LINES = 64;

    private final String name;
    private final String text;

    /** Offsets at which lines begin; computed at the first question for a line. Racing threads compute equal arrays. */
    private volatile int[] lineStarts = {};

    private SourceFile(String name, String text) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Returns a source file.
     *
     * @param name what diagnostics call it: a path, or {@code <stdin>}
     * @param text its whole text; a byte order mark, if there is one, counts as white space
     */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text);
    }

    /** Returns the name that diagnostics show. */
    public String name() {
        return name;
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /** Returns the length of the text in UTF-16 units. */
    public int length() {
        return text.length();
    }

    /**
     * Returns whether the text is a JSON object, as the answers of the API's {@code getDdl} are, and not DDL, which never begins
     * with a brace that a string or another brace's end follows.
     */
    public boolean isJson() {
        int brace = skipBlanks(0);
        int next = skipBlanks(brace + 1);
        return next < text.length()
                && text.charAt(brace) == '{'
                && (text.charAt(next) == '"' || text.charAt(next) == '}');
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    /** Returns the span from {@code start} (inclusive) to {@code end} (exclusive), both UTF-16 offsets. */
    public SourceSpan span(int start, int end) {
        return new SourceSpan(this, start, end);
    }

    /**
     * Returns line and column of an offset; the offset {@link #length()} is the place behind the last character.
     *
     * @throws IndexOutOfBoundsException if the offset is negative or beyond the end of the text
     */
    public LineColumn lineColumn(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int[] starts = lineStarts();
        int index = Arrays.binarySearch(starts, offset);
        int line = index >= 0 ? index : -index - 2;
        return new LineColumn(line + 1, text.codePointCount(starts[line], offset) + 1);
    }

    /**
     * Returns the text of a line without its line end.
     *
     * @param line the line, counted from 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String line(int line) {
        int[] starts = lineStarts();
        Objects.checkIndex(line - 1, starts.length);
        int end = line < starts.length ? starts[line] : text.length();
        while (end > starts[line - 1] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(starts[line - 1], end);
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts.length == 0) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[FIRST_LINES];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public String toString() {
        return name;
    }
}
