package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.parser.generated.SpannerLexer;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Mistakes in what words and literals are made of: quotes, digits, characters of other languages and of templates. */
final class TokenMistakes {
    private static final String OPENING_SINGLE = "\u2018\u2019\u201A\u201B\u2032\u00B4";
    private static final String OPENING_DOUBLE = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";

    private static final String QUOTING = "quote names with backquotes, or not at all: `";

    private TokenMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        int i = failure.index();
        return switch (failure.type(i)) {
            case SpannerLexer.UNTERMINATED_TRIPLE_QUOTED ->
                Optional.of(Mistake.of(unterminated(failure, "string")
                        .withHint("close it with three quotes like those that it begins with")));
            case SpannerLexer.UNTERMINATED_COMMENT ->
                Optional.of(Mistake.of(unterminated(failure, "comment").withHint("close it with `*/`")));
            case SpannerLexer.EMPTY_IDENTIFIER ->
                Optional.of(Mistake.of(
                        failure.error(failure.span(i), "the quoted name is empty", "write a name between the quotes")));
            case SpannerLexer.DOTTED_NUMBER, SpannerLexer.DOTTED_WORD ->
                dottedName(failure)
                        .or(() -> failure.type(i) == SpannerLexer.DOTTED_WORD
                                ? malformedNumber(failure)
                                : Placeholders.explain(failure));
            case SpannerLexer.MALFORMED_NUMBER -> malformedNumber(failure);
            case SpannerLexer.STRING_LITERAL -> quotedPath(failure).or(() -> quotedName(failure));
            case SpannerLexer.SLASH -> slashes(failure);
            case SpannerLexer.LT -> ColumnMistakes.typeParameters(failure).or(() -> Placeholders.explain(failure));
            case SpannerLexer.LBRACKET -> bracketedName(failure).or(() -> Placeholders.explain(failure));
            case SpannerLexer.COLON -> cast(failure).or(() -> Placeholders.explain(failure));
            case SpannerLexer.UNRECOGNIZED ->
                typographicQuote(failure)
                        .or(() -> Placeholders.explain(failure))
                        .or(() -> unrecognized(failure));
            default -> endedString(failure).or(() -> Placeholders.explain(failure));
        };
    }

    /** A word right behind a string: an apostrophe has ended that. */
    private static Optional<Mistake> endedString(Failure failure) {
        int i = failure.index();
        return failure.isWord(i) && failure.touches(i) && failure.type(i - 1) == SpannerLexer.STRING_LITERAL
                ? Optional.of(Mistake.of(failure.error(
                        failure.span(i), "the string ends before " + failure.quote(i), OpenQuotes.INNER_QUOTE)))
                : Optional.empty();
    }

    /** Two slashes, as other languages begin comments with. */
    private static Optional<Mistake> slashes(Failure failure) {
        int i = failure.index();
        int first = failure.type(i - 1) == SpannerLexer.SLASH ? i - 1 : i;
        if (failure.type(first + 1) != SpannerLexer.SLASH || !failure.touches(first + 1)) {
            return Optional.empty();
        }
        int end = first + 2;
        while (failure.type(end) != Token.EOF && !failure.beginsLine(end)) {
            end++;
        }
        return Optional.of(Mistake.of(
                failure.error(failure.span(first, first + 1), "`//` begins no comment", "write `--`"),
                Repair.delete(first, end)));
    }

    /** Names in double quotes with a dot between them, of which the first is read as a string. */
    private static Optional<Mistake> quotedPath(Failure failure) {
        int i = failure.index();
        boolean path = failure.type(i - 1) == SpannerLexer.DOT
                && failure.type(i - 2) == SpannerLexer.STRING_LITERAL
                && firstQuote(failure.text(i)) == 0
                && firstQuote(failure.text(i - 2)) == 0;
        if (!path) {
            return Optional.empty();
        }
        String first = unquoted(failure, i - 2);
        String second = unquoted(failure, i);
        return Optional.of(Mistake.of(
                failure.error(
                        failure.span(i - 2, i),
                        "names are expected here, and " + failure.quote(i - 2) + " is a string",
                        QUOTING + first + "`.`" + second + "`"),
                Repair.read(failure.tokens(), i - 2, i - 1, SpannerLexer.QUOTED_IDENTIFIER, "`" + first + "`")
                        .and(SpannerLexer.DOT, ".")
                        .and(SpannerLexer.QUOTED_IDENTIFIER, "`" + second + "`")
                        .widenBehind(2)));
    }

    private static String unquoted(Failure failure, int i) {
        return failure.text(i).substring(1, failure.text(i).length() - 1);
    }

    private static Diagnostic unterminated(Failure failure, String what) {
        return Diagnostic.of(
                DiagnosticCode.UNTERMINATED,
                failure.span(failure.index()),
                "the " + what + " that begins here has no end");
    }

    private static int firstQuote(String text) {
        int single = text.indexOf('\'');
        int twofold = text.indexOf('"');
        return single < 0 || (twofold >= 0 && twofold < single) ? twofold : single;
    }

    /** Only in expressions does the name behind a dot begin with a digit as it is. */
    private static Optional<Mistake> dottedName(Failure failure) {
        int i = failure.index();
        if (i == 0 || !failure.isWord(i - 1) || !failure.expected().has(SpannerLexer.DOT)) {
            return Optional.empty();
        }
        return Optional.of(Mistake.of(failure.error(
                failure.span(i),
                "a name cannot begin with a digit: `" + failure.text(i).substring(1) + "`",
                "begin it with a letter or `_`; backquotes do not help")));
    }

    private static Optional<Mistake> malformedNumber(Failure failure) {
        int i = failure.index();
        Diagnostic diagnostic = failure.expected().hasName()
                ? failure.error(
                        failure.span(i),
                        "a name cannot begin with a digit: " + failure.quote(i),
                        "begin it with a letter or `_`; backquotes do not help")
                : failure.error(
                        failure.span(i),
                        failure.quote(i) + " is neither a number nor a name",
                        "put a blank between the number and the word");
        return Optional.of(
                failure.expected().hasName()
                        ? Mistake.of(
                                diagnostic,
                                Repair.read(failure.tokens(), i, i + 1, SpannerLexer.IDENTIFIER, failure.text(i)))
                        : Mistake.of(diagnostic));
    }

    private static Optional<Mistake> quotedName(Failure failure) {
        int i = failure.index();
        String text = failure.text(i);
        if (!failure.expected().hasName() || firstQuote(text) != 0 || text.length() < 3) {
            return Optional.empty();
        }
        String name = unquoted(failure, i);
        return Optional.of(Mistake.of(
                failure.error(
                        failure.span(i),
                        "a name is expected here, and " + failure.quote(i) + " is a string",
                        QUOTING + name + "`"),
                Repair.read(failure.tokens(), i, i + 1, SpannerLexer.QUOTED_IDENTIFIER, "`" + name + "`")));
    }

    private static Optional<Mistake> bracketedName(Failure failure) {
        int i = failure.index();
        if (!failure.expected().hasName() || failure.type(i + 2) != SpannerLexer.RBRACKET || !failure.isWord(i + 1)) {
            return Optional.empty();
        }
        String name = failure.text(i + 1);
        return Optional.of(Mistake.of(
                failure.error(failure.span(i, i + 2), "names are not quoted with brackets", QUOTING + name + "`"),
                Repair.read(failure.tokens(), i, i + 3, SpannerLexer.IDENTIFIER, name)));
    }

    private static Optional<Mistake> cast(Failure failure) {
        int i = failure.index();
        if (failure.type(i + 1) != SpannerLexer.COLON) {
            return Optional.empty();
        }
        int end = failure.behindParentheses(failure.isWord(i + 2) ? i + 3 : i + 2);
        return Optional.of(Mistake.of(
                failure.error(failure.span(i, i + 1), "`::` is no operator", "write CAST(value AS type)"),
                Repair.delete(i, end)));
    }

    private static Optional<Mistake> typographicQuote(Failure failure) {
        int i = failure.index();
        String text = failure.text(i);
        boolean single = OPENING_SINGLE.contains(text);
        if (!single && !OPENING_DOUBLE.contains(text)) {
            return Optional.empty();
        }
        Diagnostic diagnostic = failure.error(
                failure.span(i),
                "`" + text + "` is a typographic quote",
                "write " + (single ? "'" : "\"") + " around strings and ` around names");
        int close = i + 1;
        String marks = single ? OPENING_SINGLE : OPENING_DOUBLE;
        while (failure.type(close) != Token.EOF
                && !(failure.type(close) == SpannerLexer.UNRECOGNIZED && marks.contains(failure.text(close)))) {
            close++;
        }
        if (failure.type(close) == Token.EOF) {
            return Optional.of(Mistake.of(diagnostic));
        }
        boolean name = failure.expected().hasName() && !failure.expected().has(SpannerLexer.STRING_LITERAL);
        return Optional.of(Mistake.of(
                diagnostic,
                name
                        ? Repair.read(failure.tokens(), i, close + 1, SpannerLexer.IDENTIFIER, failure.text(i + 1))
                        : Repair.read(failure.tokens(), i, close + 1, SpannerLexer.STRING_LITERAL, "''")));
    }

    private static Optional<Mistake> unrecognized(Failure failure) {
        int i = failure.index();
        if (Character.isLetter(failure.text(i).charAt(0))) {
            int from = failure.isWord(i - 1) && failure.touches(i) ? i - 1 : i;
            int to = i + 1;
            while (failure.touches(to)
                    && (failure.isWord(to)
                            || Character.isLetter(failure.text(to).charAt(0)))) {
                to++;
            }
            String name = failure.span(from, to - 1).text();
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(from, to - 1),
                            "a name has no letters but a to z: `" + name + "`",
                            "write it with a to z, digits and `_`"),
                    Repair.read(failure.tokens(), from, to, SpannerLexer.IDENTIFIER, name)));
        }
        return Optional.of(meaningless(failure));
    }

    /** Reports characters that no token has, all that stand together; where there is nothing else, nothing is to be read on. */
    private static Mistake meaningless(Failure failure) {
        int from = failure.index();
        int to = from + 1;
        while (failure.touches(to) && isMeaningless(failure, to)) {
            to++;
        }
        boolean one = to == from + 1;
        Diagnostic diagnostic = failure.error(
                failure.span(from, to - 1),
                one
                        ? "the character " + failure.quote(from) + " has no meaning here"
                        : "the characters "
                                + Failure.quote(failure.span(from, to - 1).text()) + " have no meaning here",
                "remove " + (one ? "it" : "them") + ", or quote the name or text that "
                        + (one ? "it belongs" : "they belong") + " to");
        return from == 0 && failure.type(to) == Token.EOF
                ? Mistake.of(diagnostic)
                : Mistake.of(diagnostic, Repair.delete(from, to));
    }

    private static boolean isMeaningless(Failure failure, int i) {
        return failure.type(i) == SpannerLexer.UNRECOGNIZED
                && !Character.isLetter(failure.text(i).charAt(0));
    }
}
