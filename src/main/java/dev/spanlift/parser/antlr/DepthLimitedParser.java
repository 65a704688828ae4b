package dev.spanlift.parser.antlr;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/**
 * A parser that stops at a fixed depth of rules instead of overflowing the stack.
 *
 * <p>The grammar has no left recursion and reads chains in loops, so depth means nesting: brackets in brackets.
 */
public abstract class DepthLimitedParser extends Parser {
    /**
     * How many rules may be open at once. A pair of parentheses opens five, a subquery eight, so that some hundred of them
     * may be nested. A stack of 512 KB, half of what the JVM gives a thread by default, holds twice as many rules even
     * before the parser is compiled.
     */
    public static final int MAX_OPEN_RULES = 800;

    private int openRules;

    /** Creates a parser that reads the tokens. */
    protected DepthLimitedParser(TokenStream input) {
        super(input);
    }

    @Override
    public void enterRule(ParserRuleContext localContext, int state, int ruleIndex) {
        super.enterRule(localContext, state, ruleIndex);
        openRules++;
        if (openRules > MAX_OPEN_RULES) {
            throw new NestingTooDeepException(getCurrentToken());
        }
    }

    @Override
    public void exitRule() {
        openRules--;
        super.exitRule();
    }

    @Override
    public void reset() {
        super.reset();
        openRules = 0;
    }
}
