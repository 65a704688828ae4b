package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Places of a template that nobody has filled in: {@code {{x}}}, {@code ${x}}, {@code $(x)}, {@code %s}, {@code %(x)s},
 * {@code <%= x %>}, {@code <name>}, {@code $1}, {@code :name}, {@code @@name@@}. They are read as the name or value that they
 * stand for; those before a statement are left out.
 */
final class Placeholders {
    private Placeholders() {}

    static Optional<Mistake> explain(Failure failure) {
        int i = failure.index();
        int end = end(failure, i);
        if (end == i) {
            return Optional.empty();
        }
        // What touches the placeholder belongs to the same word: prefix_${x}_suffix.
        int from = failure.isWord(i - 1) && failure.touches(i) ? i - 1 : i;
        int to = wordEnd(failure, end);
        String text = failure.span(from, to - 1).text();
        Mistake mistake = Mistake.of(failure.error(
                failure.span(i, end - 1),
                "`" + failure.span(i, end - 1).text() + "` is a placeholder",
                "fill the template in first: only its outcome is DDL"));
        Optional<Repair> filled =
                type(failure, from < i).map(type -> Repair.read(failure.tokens(), from, to, type, value(type, text)));
        // What stands before a statement, such as {% if x %}, stands for no part of it.
        boolean leads = i == 0 && failure.type(end) != Token.EOF;
        return Optional.of(mistake.with(leads ? filled.or(() -> Optional.of(Repair.delete(0, end))) : filled));
    }

    private static int wordEnd(Failure failure, int from) {
        int at = from;
        while (failure.touches(at) && (failure.isWord(at) || end(failure, at) > at)) {
            at = Math.max(at + 1, end(failure, at));
        }
        return at;
    }

    /** Returns the index behind the placeholder that begins there; the same index where none does. */
    private static int end(Failure failure, int i) {
        return switch (failure.type(i)) {
            case SpannerLexer.LBRACE -> isList(failure, i) ? i : brackets(failure, i);
            case SpannerLexer.UNRECOGNIZED -> failure.text(i).equals("$") ? dollar(failure, i) : i;
            case SpannerLexer.PERCENT -> format(failure, i);
            case SpannerLexer.LT -> isAngled(failure, i) ? i + 3 : percentTag(failure, i);
            case SpannerLexer.DOUBLE_AT -> doubleAt(failure, i);
            case SpannerLexer.COLON, SpannerLexer.AT_SIGN ->
                failure.isWord(i + 1) && failure.touches(i + 1) ? i + 2 : i;
            case SpannerLexer.QUESTION -> i + 1;
            default -> i;
        };
    }

    /** Two words behind one brace are a column and its type, in the wrong brackets. */
    private static boolean isList(Failure failure, int i) {
        return failure.isWord(i + 1) && failure.isWord(i + 2);
    }

    private static int brackets(Failure failure, int i) {
        int depth = 0;
        for (int at = i; failure.type(at) != Token.EOF; at++) {
            depth += SourceToken.bracket(failure.type(at));
            if (depth == 0) {
                return at + 1;
            }
        }
        return i;
    }

    private static int dollar(Failure failure, int i) {
        boolean bracket = failure.type(i + 1) == SpannerLexer.LBRACE || failure.type(i + 1) == SpannerLexer.LPAREN;
        if (bracket && failure.touches(i + 1)) {
            return brackets(failure, i + 1);
        }
        boolean value = failure.isWord(i + 1) || failure.type(i + 1) == SpannerLexer.INTEGER_LITERAL;
        return value && failure.touches(i + 1) ? i + 2 : i;
    }

    /** A format of C or Go, {@code %s}, or one of Python with a name in parentheses, {@code %(name)s}. */
    private static int format(Failure failure, int i) {
        int letter = i + 1;
        if (failure.type(letter) == SpannerLexer.LPAREN && failure.touches(letter)) {
            letter = brackets(failure, letter);
        }
        return isFormat(failure, letter) && failure.touches(letter) ? letter + 1 : i;
    }

    /** A tag of embedded Ruby or JavaScript, {@code <%= name %>} or {@code <% if x %>}. */
    private static int percentTag(Failure failure, int i) {
        if (failure.type(i + 1) != SpannerLexer.PERCENT || !failure.touches(i + 1)) {
            return i;
        }
        for (int at = i + 2; failure.type(at) != Token.EOF; at++) {
            if (failure.type(at) == SpannerLexer.GT
                    && failure.type(at - 1) == SpannerLexer.PERCENT
                    && failure.touches(at)) {
                return at + 1;
            }
        }
        return i;
    }

    private static int doubleAt(Failure failure, int i) {
        if (!failure.isWord(i + 1) || !failure.touches(i + 1)) {
            return i;
        }
        return failure.type(i + 2) == SpannerLexer.DOUBLE_AT && failure.touches(i + 2) ? i + 3 : i + 2;
    }

    private static boolean isFormat(Failure failure, int i) {
        return switch (failure.text(i)) {
            case "s", "d", "v", "q", "w", "I", "L" -> true;
            default -> false;
        };
    }

    private static boolean isAngled(Failure failure, int i) {
        return failure.isWord(i + 1) && failure.type(i + 2) == SpannerLexer.GT && failure.touches(i + 1);
    }

    /** Returns the type of token that the placeholder stands for. */
    private static Optional<Integer> type(Failure failure, boolean partOfWord) {
        boolean integer = failure.expected().has(SpannerLexer.INTEGER_LITERAL);
        if (partOfWord) {
            return Optional.of(SpannerLexer.IDENTIFIER);
        }
        if (integer && !failure.expected().has(SpannerLexer.STRING_LITERAL)) {
            return Optional.of(SpannerLexer.INTEGER_LITERAL);
        }
        if (failure.expected().hasName()) {
            return Optional.of(SpannerLexer.IDENTIFIER);
        }
        return failure.expected().has(SpannerLexer.STRING_LITERAL)
                ? Optional.of(SpannerLexer.STRING_LITERAL)
                : Optional.empty();
    }

    private static String value(int type, String text) {
        return switch (type) {
            case SpannerLexer.INTEGER_LITERAL -> "1";
            case SpannerLexer.STRING_LITERAL -> "''";
            default -> text;
        };
    }
}
