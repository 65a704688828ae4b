package dev.spanlift.parser;

import java.util.Optional;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** Ends a parse at its first error and remembers where that is and what could have stood there. */
final class FirstErrorStrategy extends DefaultErrorStrategy {
    private int index;
    private Optional<Expected> expected = Optional.empty();

    // The first choice behind the last token that matched. What the parser skipped since then (ends of loops, absent
    // clauses) could have stood there too, and only from here it is in sight.
    private int choiceIndex = -1;
    private int choiceState;
    private @Nullable ParserRuleContext choiceContext;

    /** Returns the index of the token at which the parse ended. */
    int index() {
        return index;
    }

    /** Returns what could have stood there. */
    Expected expected() {
        return expected.orElseThrow();
    }

    @Override
    public void sync(Parser parser) {
        int at = parser.getInputStream().index();
        if (at != choiceIndex) {
            choiceIndex = at;
            choiceState = parser.getState();
            choiceContext = parser.getContext();
        }
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        // Reported by whoever started the parse.
    }

    @Override
    public void recover(Parser parser, RecognitionException e) {
        Token token = e.getOffendingToken();
        if (e instanceof NoViableAltException noViable
                && noViable.getDeadEndConfigs() != null
                && token.getTokenIndex() > parser.getInputStream().index()) {
            throw stop(token.getTokenIndex(), Expected.at(noViable.getDeadEndConfigs()));
        }
        throw stop(parser);
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw stop(parser);
    }

    private ParseCancellationException stop(Parser parser) {
        int at = parser.getInputStream().index();
        return at == choiceIndex
                ? stop(at, Expected.at(choiceState, choiceContext))
                : stop(at, Expected.at(parser.getState(), parser.getContext()));
    }

    private ParseCancellationException stop(int at, Expected expectedThere) {
        index = at;
        expected = Optional.of(expectedThere);
        return new ParseCancellationException();
    }
}
