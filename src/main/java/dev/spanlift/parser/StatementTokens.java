package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** The tokens of one statement as a parser's input: a list whose last token is EOF. */
final class StatementTokens implements TokenStream {
    private final TokenSource source;
    private final List<? extends Token> tokens;
    private int at;

    StatementTokens(TokenSource source, List<? extends Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** Returns by how much a token changes the depth of brackets: 1, -1, or 0 where it is none. */
    static int bracket(int type) {
        return switch (type) {
            case SpannerLexer.LPAREN, SpannerLexer.LBRACKET, SpannerLexer.LBRACE -> 1;
            case SpannerLexer.RPAREN, SpannerLexer.RBRACKET, SpannerLexer.RBRACE -> -1;
            default -> 0;
        };
    }

    @Override
    public Token LT(int k) {
        int index = k > 0 ? at + k - 1 : at + k;
        return tokens.get(Math.min(Math.max(index, 0), tokens.size() - 1));
    }

    @Override
    public int LA(int i) {
        return LT(i).getType();
    }

    @Override
    public void consume() {
        if (at < tokens.size() - 1) {
            at++;
        }
    }

    @Override
    public Token get(int index) {
        return tokens.get(index);
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
        return tokens.size();
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
        for (int i = Math.max(interval.a, 0); i <= interval.b && i < tokens.size(); i++) {
            text.append(tokens.get(i).getText());
        }
        return text.toString();
    }

    @Override
    public String getText() {
        return getText(Interval.of(0, tokens.size() - 1));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
    }
}
