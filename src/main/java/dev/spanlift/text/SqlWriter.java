package dev.spanlift.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gathers the tokens of a piece of SQL and lays them out.
 *
 * <p>Tokens have one space between them unless {@link #attach} or {@link #tight} says otherwise. One call writes one token
 * as a lexer would cut it, because comments are put between tokens. For one thread and one text.
 */
public final class SqlWriter {
    /** The number of columns that a line should not exceed. */
    public static final int LINE_WIDTH = 100;

    private final List<LayoutItem> items = new ArrayList<>();
    private boolean tight;

    // ---------------------------------------------------------------- tokens

    /** Writes keywords, one token for each word between single spaces. */
    public SqlWriter keywords(String words) {
        int start = 0;
        for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', start)) {
            token(words.substring(start, end));
            start = end + 1;
        }
        return token(words.substring(start));
    }

    /** Writes keywords where a condition holds. */
    public SqlWriter keywordsIf(boolean condition, String words) {
        return condition ? keywords(words) : this;
    }

    /** Writes a token, with a space before it unless it begins a line. */
    public SqlWriter token(String text) {
        return add(LayoutItem.token(text, !tight));
    }

    /** Writes a token right behind the one before. */
    public SqlWriter attach(String text) {
        return add(LayoutItem.token(text, false));
    }

    /** Keeps the space away from before the next token. */
    public SqlWriter tight() {
        tight = true;
        return this;
    }

    private SqlWriter add(LayoutItem item) {
        items.add(item);
        if (item.isToken()) {
            tight = false;
        }
        return this;
    }

    // ---------------------------------------------------------------- structure

    /** Begins a group: its breaks end lines only if it does not fit on one, and then all of them do. */
    public SqlWriter startGroup() {
        return add(LayoutItem.GROUP_START);
    }

    /** Ends the innermost group. */
    public SqlWriter endGroup() {
        return add(LayoutItem.GROUP_END);
    }

    /** Begins the lines that follow one step further right. */
    public SqlWriter indent() {
        return add(LayoutItem.INDENT);
    }

    /** Takes an {@link #indent} back. */
    public SqlWriter outdent() {
        return add(LayoutItem.OUTDENT);
    }

    /** Allows the line to end here. */
    public SqlWriter lineBreak() {
        return add(LayoutItem.BREAK);
    }

    /** Ends the line. */
    public SqlWriter newLine() {
        return add(LayoutItem.NEWLINE);
    }

    // ---------------------------------------------------------------- lists

    /** Writes items with commas between them; at each comma the line may end. */
    public <T> SqlWriter commaSeparated(List<T> list, Consumer<? super T> writeItem) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                attach(",").lineBreak();
            }
            writeItem.accept(list.get(i));
        }
        return this;
    }

    /** Writes keywords with a list behind them, as a group: if it does not fit, each item but the first has its own line. */
    public <T> SqlWriter keywordList(String keywords, List<T> list, Consumer<? super T> writeItem) {
        startGroup().keywords(keywords).indent();
        return commaSeparated(list, writeItem).outdent().endGroup();
    }

    /**
     * Writes a bracketed group: the content on the line of the brackets if it fits, else on indented lines of its own.
     *
     * @param open the opening bracket, a token; {@link #tight} before the call attaches it
     * @param content writes what stands between the brackets
     * @param close the closing bracket
     */
    public SqlWriter bracketed(String open, Runnable content, String close) {
        startGroup().token(open).indent().lineBreak().tight();
        content.run();
        return outdent().lineBreak().attach(close).endGroup();
    }

    /** Writes a list in brackets, as {@link #bracketed} does; an empty list is a pair of brackets. */
    public <T> SqlWriter bracketedList(String open, List<T> list, Consumer<? super T> writeItem, String close) {
        return list.isEmpty()
                ? token(open).attach(close)
                : bracketed(open, () -> commaSeparated(list, writeItem), close);
    }

    /** Writes a list in parentheses, each item on a line of its own; an empty list is a pair of parentheses. */
    public <T> SqlWriter parenthesizedLines(List<T> list, Consumer<? super T> writeItem) {
        token("(");
        if (list.isEmpty()) {
            return attach(")");
        }
        indent();
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                attach(",");
            }
            newLine();
            writeItem.accept(list.get(i));
        }
        return outdent().newLine().attach(")");
    }

    // ---------------------------------------------------------------- result

    /** Returns the text, without a line end behind the last line. */
    public String layOut() {
        return LineLayout.of(items, LINE_WIDTH);
    }

    /**
     * Returns the text with the comments and the blank lines of the source that it was made from.
     *
     * @param source the tokens of the source in order; they need not all be among the tokens that were written
     */
    public String layOut(List<WrittenToken> source) {
        return LineLayout.of(new CommentWeaver(items, source).weave(), LINE_WIDTH);
    }
}
