package dev.spanlift.parser.antlr;

import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The tokens of one statement as a parser's input: two arrays, of tokens and of their types, whose last element is EOF.
 *
 * <p>Types stand apart, because the parser asks for them several times as often as for tokens.
 */
public final class StatementTokens implements TokenStream {
    private static final int FIRST_TOKENS = 256;

    private final TokenSource source;
    private Token[] tokens = new Token[FIRST_TOKENS];
    private int[] types = new int[FIRST_TOKENS];
    private int size;
    private int at;

    /** Creates a stream for the tokens of that source; empty until {@link #load}. */
    public StatementTokens(TokenSource source) {
        this.source = source;
    }

    /**
     * Replaces all tokens and goes to the first of them.
     *
     * @param loaded the tokens, the last of them EOF
     */
    public void load(List<? extends Token> loaded) {
        size = loaded.size();
        at = 0;
        if (size > tokens.length) {
            tokens = new Token[Math.max(size, 2 * tokens.length)];
            types = new int[tokens.length];
        }
        for (int i = 0; i < size; i++) {
            Token token = loaded.get(i);
            tokens[i] = token;
            types[i] = token.getType();
        }
    }

    /** Returns the token at the current place. */
    Token current() {
        return tokens[at];
    }

    /** Returns the token before the current place; the first one where there is none. */
    Token previous() {
        return tokens[Math.max(at - 1, 0)];
    }

    /** Returns the type of the token at the current place. */
    int currentType() {
        return types[at];
    }

    @Override
    public Token LT(int k) {
        int index = k > 0 ? at + k - 1 : at + k;
        return tokens[Math.min(Math.max(index, 0), size - 1)];
    }

    @Override
    public int LA(int i) {
        return i > 0 ? types[Math.min(at + i - 1, size - 1)] : LT(i).getType();
    }

    @Override
    public void consume() {
        if (at < size - 1) {
            at++;
        }
    }

    @Override
    public Token get(int index) {
        return tokens[index];
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
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // All tokens stay in memory: there is nothing to release.
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public TokenSource getTokenSource() {
        return source;
    }

    @Override
    public String getSourceName() {
        return source.getSourceName();
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(interval.a, 0); i <= interval.b && i < size; i++) {
            text.append(tokens[i].getText());
        }
        return text.toString();
    }

    @Override
    public String getText() {
        return getText(Interval.of(0, size - 1));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(tokens, size));
    }
}
