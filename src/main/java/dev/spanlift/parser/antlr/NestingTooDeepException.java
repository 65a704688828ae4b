package dev.spanlift.parser.antlr;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Ends a parse that nests too deeply. Never leaves {@code dev.spanlift.parser}. */
public final class NestingTooDeepException extends ParseCancellationException {
    private static final long serialVersionUID = 1L;

    private final transient Token token;

    /** Creates an exception for the token at which the limit was passed. */
    public NestingTooDeepException(Token token) {
        super("nesting too deep");
        this.token = token;
    }

    /** Returns the token at which the limit was passed. */
    public Token token() {
        return token;
    }
}
