package dev.spanlift.parser;

import dev.spanlift.parser.Failure.Piece;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.LineColumn;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Commas and parentheses that are missing or too many. */
final class PunctuationMistakes {
    private static final int RPAREN = SpannerLexer.RPAREN;

    private static final List<String> CONSTRAINT_WORDS = List.of("CONSTRAINT", "FOREIGN", "CHECK");

    private PunctuationMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        return trailingComma(failure)
                .or(() -> doubleComma(failure))
                .or(() -> doubleParenthesis(failure))
                .or(() -> surplusParenthesis(failure))
                .or(() -> missingParenthesis(failure))
                .or(() -> missingComma(failure));
    }

    private static Optional<Mistake> trailingComma(Failure failure) {
        int i = failure.index();
        // Where the comma may stand, a file that ends behind it lacks no more than the parenthesis.
        boolean cutOff = failure.atEnd()
                && failure.piece() == Piece.STATEMENT
                && !failure.expected().has(RPAREN);
        boolean last = failure.type(i) == RPAREN || cutOff;
        if (!last || failure.type(i - 1) != SpannerLexer.COMMA) {
            return Optional.empty();
        }
        return Optional.of(Mistake.of(
                failure.error(failure.span(i - 1), "a comma stands behind the last entry", "remove the comma"),
                Repair.delete(i - 1, i)));
    }

    private static Optional<Mistake> doubleComma(Failure failure) {
        int i = failure.index();
        boolean emptyElement = failure.piece() == Piece.TABLE_ELEMENT && i == 0 && failure.atEnd();
        if (emptyElement) {
            return Optional.of(Mistake.of(
                    failure.error(failure.place(), "there is nothing before this comma", "remove one of the commas")));
        }
        return failure.type(i) == SpannerLexer.COMMA && failure.type(i - 1) == SpannerLexer.COMMA
                ? Optional.of(Mistake.of(
                        failure.error(failure.span(i), "there is nothing before this comma", "remove the comma"),
                        Repair.delete(i, i + 1)))
                : Optional.empty();
    }

    /** A table's parenthesis twice. */
    private static Optional<Mistake> doubleParenthesis(Failure failure) {
        int i = failure.type(failure.index()) == SpannerLexer.LPAREN ? failure.index() : failure.index() - 1;
        boolean twice = failure.type(i) == SpannerLexer.LPAREN && failure.type(i - 1) == SpannerLexer.LPAREN;
        return twice && depth(failure) > 0 && failure.hasWords(0, "CREATE", "TABLE")
                ? Optional.of(Mistake.of(
                        failure.error(failure.span(i), "there is one `(` too many", "remove it"),
                        Repair.delete(i, i + 1)))
                : Optional.empty();
    }

    private static Optional<Mistake> surplusParenthesis(Failure failure) {
        if (depth(failure) >= 0) {
            return Optional.empty();
        }
        // The parenthesis that closed the list too early is the last before the place where that shows.
        int surplus = failure.index();
        while (surplus > 0 && failure.type(surplus) != RPAREN) {
            surplus--;
        }
        if (failure.type(surplus) != RPAREN) {
            return Optional.empty();
        }
        return Optional.of(Mistake.of(
                failure.error(failure.span(surplus), "there is one `)` too many", "remove it"),
                Repair.delete(surplus, surplus + 1)));
    }

    /** Returns the index of the innermost parenthesis that is open before an index; -1 if none is. */
    static int openParenthesis(Failure failure, int before) {
        int depth = 0;
        for (int i = before - 1; i >= 0; i--) {
            depth += SourceToken.bracket(failure.type(i));
            if (depth > 0) {
                return failure.type(i) == SpannerLexer.LPAREN ? i : -1;
            }
        }
        return -1;
    }

    /** Returns how many brackets of a statement stay open; below 0 where more close than open. */
    static int depth(Failure failure) {
        int depth = 0;
        for (int i = 0; failure.type(i) != Token.EOF; i++) {
            depth += SourceToken.bracket(failure.type(i));
        }
        return depth;
    }

    private static Optional<Mistake> missingParenthesis(Failure failure) {
        int i = failure.index();
        int open = openParenthesis(failure, i);
        if (open < 0 || depth(failure) <= 0) {
            return Optional.empty();
        }
        if (failure.type(i) == SpannerLexer.LPAREN && failure.hasWords(i - 2, "PRIMARY", "KEY")) {
            return Optional.of(missingParenthesis(failure, i - 2, openParenthesis(failure, i - 2)));
        }
        boolean length = failure.type(open + 2) == SpannerLexer.COMMA
                && (failure.hasWords(open - 1, "STRING") || failure.hasWords(open - 1, "BYTES"));
        if (length) {
            return Optional.of(missingParenthesis(failure, open + 2, open));
        }
        boolean key = failure.hasWords(i, "PRIMARY", "KEY", "(");
        return failure.expected().has(RPAREN) && (key || !looksLikeEntry(failure, i))
                ? Optional.of(missingParenthesis(failure, i, open))
                : Optional.empty();
    }

    private static Mistake missingParenthesis(Failure failure, int before, int open) {
        LineColumn opened = failure.span(open).startPosition();
        return Mistake.likely(
                failure,
                failure.error(
                        failure.spanBefore(before),
                        "a `)` is missing here",
                        "it closes the `(` in line " + opened.line() + ", column " + opened.column()),
                Repair.insert(failure.tokens(), before, RPAREN, ")"));
    }

    private static boolean looksLikeEntry(Failure failure, int i) {
        return Expected.isName(failure.type(i))
                || switch (failure.type(i)) {
                    case SpannerLexer.STRING_LITERAL,
                            SpannerLexer.INTEGER_LITERAL,
                            SpannerLexer.FLOAT_LITERAL,
                            SpannerLexer.ARRAY,
                            SpannerLexer.CASE,
                            SpannerLexer.CAST,
                            SpannerLexer.EXISTS,
                            SpannerLexer.FALSE,
                            SpannerLexer.IF,
                            SpannerLexer.INTERVAL,
                            SpannerLexer.NOT,
                            SpannerLexer.NULL,
                            SpannerLexer.STRUCT,
                            SpannerLexer.TRUE -> true;
                    default -> false;
                };
    }

    private static Optional<Mistake> missingComma(Failure failure) {
        int i = failure.index();
        if (failure.atEnd() || !looksLikeEntry(failure, i)) {
            return Optional.empty();
        }
        boolean fits = (failure.piece() == Piece.TABLE_ELEMENT && openParenthesis(failure, i) < 0)
                ? failure.expected().has(Token.EOF) && beginsElement(failure, i)
                : failure.expected().has(SpannerLexer.COMMA) && openParenthesis(failure, i) >= 0;
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(commaBefore(failure, i));
    }

    private static Mistake commaBefore(Failure failure, int i) {
        return Mistake.likely(
                failure,
                failure.error(
                        failure.spanBefore(i),
                        "a comma is missing before " + failure.quote(i),
                        "write a comma between two entries of a list"),
                Repair.insert(failure.tokens(), i, SpannerLexer.COMMA, ","));
    }

    /** A constraint that begins a line is meant to be an element of the table; behind a column it would stand on its line. */
    static Optional<Mistake> constraintOnNewLine(Failure failure) {
        int i = failure.index();
        return failure.piece() == Piece.TABLE_ELEMENT
                        && CONSTRAINT_WORDS.contains(failure.word(i))
                        && failure.beginsLine(i)
                ? Optional.of(commaBefore(failure, i))
                : Optional.empty();
    }

    /** Returns whether a column or constraint begins there: a name with a word behind it, or one of their keywords. */
    private static boolean beginsElement(Failure failure, int i) {
        if (CONSTRAINT_WORDS.contains(failure.word(i))) {
            return true;
        }
        return Expected.isName(failure.type(i)) && failure.isWord(i + 1);
    }
}
