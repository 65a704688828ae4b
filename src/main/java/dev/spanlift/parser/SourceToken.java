package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import java.util.function.IntUnaryOperator;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/** A token that knows its type and place; its text is cut when somebody asks. */
final class SourceToken implements Token {
    // Tokens that do not stand in the text as they are read.
    private static final SpannerScanner NOWHERE = new SpannerScanner("", "");

    private final SpannerScanner source;
    private final int type;
    private final int start;
    private final int end;
    private final @Nullable String text;
    private int index = -1;

    /**
     * Creates a token.
     *
     * @param start the UTF-16 offset of the first character
     * @param end the UTF-16 offset behind the last character
     */
    SourceToken(SpannerScanner source, int type, int start, int end) {
        this(source, type, start, end, null);
    }

    private SourceToken(SpannerScanner source, int type, int start, int end, @Nullable String text) {
        this.source = source;
        this.type = type;
        this.start = start;
        this.end = end;
        this.text = text;
    }

    /** Returns a token whose text is not what stands at its place, or that does not stand there at all. */
    static SourceToken rewritten(int type, String text, int start, int end) {
        return new SourceToken(NOWHERE, type, start, end, text);
    }

    /** Returns this token with its text at another place of the file. */
    SourceToken moved(IntUnaryOperator places) {
        return rewritten(type, getText(), places.applyAsInt(start), places.applyAsInt(end));
    }

    /** Returns this token with another place. */
    SourceToken stretched(int newStart, int newEnd) {
        return newStart == start && newEnd == end ? this : rewritten(type, getText(), newStart, newEnd);
    }

    /** Tells the token its place in its statement, which ANTLR expects it to know. */
    void setIndex(int newIndex) {
        index = newIndex;
    }

    @Override
    public String getText() {
        if (text != null) {
            return text;
        }
        return type == EOF ? "<EOF>" : source.text().substring(start, end);
    }

    /** Returns the number that a table has for this word; 0 where there is none, as for all that is no bare word. */
    int number(WordTable table) {
        if (text != null) {
            return table.number(text);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = WordTable.hash(hash, source.text().charAt(i));
        }
        return table.number(source.text(), start, end, hash);
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getChannel() {
        return SpannerScanner.isComment(type) ? HIDDEN_CHANNEL : DEFAULT_CHANNEL;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return -1;
    }

    @Override
    public TokenSource getTokenSource() {
        return source;
    }

    @Override
    public CharStream getInputStream() {
        return source.getInputStream();
    }

    /** Returns by how much a token of that type changes the depth of brackets: 1, -1, or 0 where it is none. */
    static int bracket(int type) {
        return switch (type) {
            case SpannerLexer.LPAREN, SpannerLexer.LBRACKET, SpannerLexer.LBRACE -> 1;
            case SpannerLexer.RPAREN, SpannerLexer.RBRACKET, SpannerLexer.RBRACE -> -1;
            default -> 0;
        };
    }

    /** Returns whether a token of that type is quoted text without its closing quote. */
    static boolean isOpenQuote(int type) {
        return type == SpannerLexer.UNTERMINATED_STRING
                || type == SpannerLexer.UNTERMINATED_TRIPLE_QUOTED
                || type == SpannerLexer.UNTERMINATED_IDENTIFIER;
    }

    @Override
    public String toString() {
        return start + ".." + end + ":" + type;
    }
}
