package dev.spanlift.parser;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A string as a lexer's input, without a copy, with UTF-16 offsets. The grammar names no character beyond the basic plane,
 * so that the two halves of a surrogate pair may pass as two characters.
 */
final class StringCharStream implements CharStream {
    private final String name;
    private final String text;
    private int at;

    StringCharStream(String name, String text) {
        this.name = name;
        this.text = text;
    }

    @Override
    public void consume() {
        at++;
    }

    @Override
    public int LA(int i) {
        int offset = i > 0 ? at + i - 1 : at + i;
        return i != 0 && offset >= 0 && offset < text.length() ? text.charAt(offset) : IntStream.EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // All of the text stays in memory: there is nothing to release.
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = index;
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return name;
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }

    @Override
    public String toString() {
        return name;
    }
}
