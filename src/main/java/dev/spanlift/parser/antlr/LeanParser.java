package dev.spanlift.parser.antlr;

import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * A parser that does for each rule and token what its contexts need and nothing else: no listeners, no parse tree, no
 * recovery. Error strategies for it end the parse at the first error.
 *
 * <p>It stops at a fixed depth of rules instead of overflowing the stack. The grammar has no left recursion and reads chains
 * in loops, so depth means nesting: brackets in brackets.
 */
public abstract class LeanParser extends Parser {
    /**
     * How many rules may be open at once. A pair of parentheses opens five, a subquery eight, so that some hundred of them
     * may be nested. A stack of 512 KB, half of what the JVM gives a thread by default, holds twice as many rules even
     * before the parser is compiled.
     */
    public static final int MAX_OPEN_RULES = 800;

    private final StatementTokens tokens;
    private int openRules;

    /**
     * Creates a parser.
     *
     * @param input what it reads, {@link StatementTokens}; the type is the one that generated code has
     */
    protected LeanParser(TokenStream input) {
        super(input);
        tokens = (StatementTokens) input;
        // The field, because a constructor should not call what a subclass may override.
        _buildParseTrees = false;
    }

    /**
     * Prepares the parser for other tokens.
     *
     * @param loaded the tokens, the last of them EOF
     */
    public void load(List<? extends Token> loaded) {
        tokens.load(loaded);
        reset();
    }

    @Override
    public void reset() {
        super.reset();
        openRules = 0;
    }

    @Override
    public void enterRule(ParserRuleContext localContext, int state, int ruleIndex) {
        setState(state);
        _ctx = localContext;
        localContext.start = tokens.current();
        openRules++;
        if (openRules > MAX_OPEN_RULES) {
            throw new NestingTooDeepException(getCurrentToken());
        }
    }

    @Override
    public void enterOuterAlt(ParserRuleContext localContext, int alternative) {
        _ctx = localContext;
    }

    @Override
    public void exitRule() {
        openRules--;
        ParserRuleContext context = _ctx;
        context.stop = matchedEOF ? tokens.current() : tokens.previous();
        setState(context.invokingState);
        _ctx = context.getParent();
    }

    @Override
    public Token match(int type) {
        if (tokens.currentType() != type || type == Token.EOF) {
            return super.match(type);
        }
        Token token = tokens.current();
        tokens.consume();
        return token;
    }

    @Override
    public Token consume() {
        Token token = tokens.current();
        tokens.consume();
        return token;
    }
}
