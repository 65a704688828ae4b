package dev.spanlift.text;

/**
 * A step of the layout.
 *
 * @param kind what it is
 * @param text the text of a token; empty for every other kind
 * @param spaced whether a space precedes a token that does not begin its line
 */
record LayoutItem(Kind kind, String text, boolean spaced) {
    static final LayoutItem GROUP_START = new LayoutItem(Kind.GROUP_START);
    static final LayoutItem GROUP_END = new LayoutItem(Kind.GROUP_END);
    static final LayoutItem INDENT = new LayoutItem(Kind.INDENT);
    static final LayoutItem OUTDENT = new LayoutItem(Kind.OUTDENT);
    static final LayoutItem BREAK = new LayoutItem(Kind.BREAK);
    static final LayoutItem NEWLINE = new LayoutItem(Kind.NEWLINE);
    static final LayoutItem BLANK_LINE = new LayoutItem(Kind.BLANK_LINE);

    /** What a step does. */
    enum Kind {
        /** Text that stays in one piece. */
        TOKEN,
        /** A comment behind the last token of a line: it never makes a group break. */
        TRAILING_COMMENT,
        /** What follows, up to the matching end, stays on one line if it fits. */
        GROUP_START,
        /** The end of a group. */
        GROUP_END,
        /** Lines begin one step further right from here on. */
        INDENT,
        /** Takes an INDENT back. */
        OUTDENT,
        /** The line ends here unless the innermost group fits on it. */
        BREAK,
        /** The line ends here. */
        NEWLINE,
        /** The line ends here, and an empty one follows. */
        BLANK_LINE
    }

    private LayoutItem(Kind kind) {
        this(kind, "", false);
    }

    static LayoutItem token(String text, boolean spaced) {
        return new LayoutItem(Kind.TOKEN, text, spaced);
    }

    boolean isToken() {
        return kind == Kind.TOKEN;
    }

    boolean isBreak() {
        return kind == Kind.BREAK || endsLine();
    }

    boolean endsLine() {
        return kind == Kind.NEWLINE || kind == Kind.BLANK_LINE;
    }
}
