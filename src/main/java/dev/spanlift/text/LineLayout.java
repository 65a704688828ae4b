package dev.spanlift.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Decides where lines end: a group that does not fit on its line breaks at all of its own breaks. */
final class LineLayout {
    private static final String INDENTATION = "  ";

    private final List<LayoutItem> items;
    private final int width;

    /** For every item the columns that all items before it take on one endless line. */
    private final int[] columnsBefore;

    /** For every item the number of mandatory line ends before it. */
    private final int[] lineEndsBefore;

    /** For every group's start the index of its end. */
    private final int[] groupEnd;

    /** For every item the index of the first break at or behind it; the number of items where there is none. */
    private final int[] nextBreak;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> groupBroken = new ArrayDeque<>();
    private int indentation;
    private int column;
    private int pendingLineEnds;

    private LineLayout(List<LayoutItem> items, int width) {
        this.items = items;
        this.width = width;
        this.columnsBefore = new int[items.size() + 1];
        this.lineEndsBefore = new int[items.size() + 1];
        this.groupEnd = new int[items.size()];
        this.nextBreak = new int[items.size() + 1];
        measure();
    }

    /**
     * Returns the text of the items, without a line end behind the last.
     *
     * @param width the number of columns (code points) that a line should not exceed
     */
    static String of(List<LayoutItem> items, int width) {
        return new LineLayout(items, width).write();
    }

    private void measure() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < items.size(); i++) {
            LayoutItem item = items.get(i);
            columnsBefore[i + 1] =
                    columnsBefore[i] + (item.isToken() ? columns(item.text()) + (item.spaced() ? 1 : 0) : 0);
            lineEndsBefore[i + 1] = lineEndsBefore[i] + (item.endsLine() ? 1 : 0);
            if (item.kind() == LayoutItem.Kind.GROUP_START) {
                open.push(i);
            } else if (item.kind() == LayoutItem.Kind.GROUP_END) {
                groupEnd[open.pop()] = i;
            }
        }
        nextBreak[items.size()] = items.size();
        for (int i = items.size() - 1; i >= 0; i--) {
            nextBreak[i] = items.get(i).isBreak() ? i : nextBreak[i + 1];
        }
    }

    private String write() {
        // Outside all groups, every break ends its line.
        groupBroken.push(true);
        for (int i = 0; i < items.size(); i++) {
            LayoutItem item = items.get(i);
            switch (item.kind()) {
                case TOKEN, TRAILING_COMMENT -> writeToken(item);
                case GROUP_START -> groupBroken.push(groupBroken.element() && !fits(i));
                case GROUP_END -> groupBroken.pop();
                case INDENT -> indentation++;
                case OUTDENT -> indentation--;
                case BREAK -> {
                    if (groupBroken.element()) {
                        endLine(1);
                    }
                }
                case NEWLINE -> endLine(1);
                case BLANK_LINE -> endLine(2);
            }
        }
        return text.toString();
    }

    /** Returns whether a group, with what follows it up to the next break, fits on the rest of the line. */
    private boolean fits(int start) {
        int end = groupEnd[start];
        int begin = pendingLineEnds > 0 ? indentation * INDENTATION.length() : column;
        return lineEndsBefore[end] == lineEndsBefore[start]
                && begin + columnsBefore[nextBreak[end]] - columnsBefore[start] <= width;
    }

    /** Lines end when the next token comes: so breaks add up to one line end, and none is left at the end. */
    private void endLine(int lineEnds) {
        if (text.length() > 0) {
            pendingLineEnds = Math.max(pendingLineEnds, lineEnds);
        }
    }

    private void writeToken(LayoutItem item) {
        if (pendingLineEnds > 0) {
            text.append("\n".repeat(pendingLineEnds)).append(INDENTATION.repeat(indentation));
            column = indentation * INDENTATION.length();
            pendingLineEnds = 0;
        } else if (item.spaced() && text.length() > 0) {
            text.append(' ');
            column++;
        }
        text.append(item.text());
        int lastLineEnd = item.text().lastIndexOf('\n');
        column = lastLineEnd < 0
                ? column + columns(item.text())
                : columns(item.text().substring(lastLineEnd + 1));
    }

    private static int columns(String token) {
        return token.codePointCount(0, token.length());
    }
}
