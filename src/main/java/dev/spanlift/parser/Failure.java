package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * A parse that stopped, with the questions that explanations ask. Indexes beyond either end of the tokens are legal and
 * mean the end of the piece.
 *
 * @param file the file
 * @param piece what was being parsed
 * @param tokens its tokens, the last of them EOF
 * @param index the token at which the parse stopped: the first that does not fit
 * @param expected what would have fitted
 */
record Failure(SourceFile file, Piece piece, List<SourceToken> tokens, int index, Expected expected) {
    /** A piece of text that is parsed by itself. */
    enum Piece {
        STATEMENT("the end of the statement"),
        TABLE_ELEMENT("`,` or `)`");

        private final String end;

        Piece(String end) {
            this.end = end;
        }

        /** Returns what stands where the piece ends, for people. */
        String end() {
            return end;
        }
    }

    private static final int LONGEST_QUOTE = 30;

    int type(int i) {
        return i < 0 || i >= tokens.size() ? Token.EOF : tokens.get(i).getType();
    }

    /** Returns the text of a token; empty beyond the ends. */
    String text(int i) {
        return type(i) == Token.EOF ? "" : tokens.get(i).getText();
    }

    /** Returns the text of a token in upper case, to compare it with keywords. */
    String word(int i) {
        return text(i).toUpperCase(Locale.ROOT);
    }

    /** Returns whether these words stand from an index on, in any case. */
    boolean hasWords(int from, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!text(from + i).equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isWord(int i) {
        String text = text(i);
        return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_') && !isLiteral(i);
    }

    private boolean isLiteral(int i) {
        return type(i) == SpannerLexer.STRING_LITERAL
                || type(i) == SpannerLexer.BYTES_LITERAL
                || type(i) == SpannerLexer.UNRECOGNIZED;
    }

    /** Returns whether nothing stands between a token and the one before it. */
    boolean touches(int i) {
        return i > 0
                && type(i) != Token.EOF
                && tokens.get(i).getStartIndex() == tokens.get(i - 1).getStopIndex() + 1;
    }

    /** Returns whether a token is the first on its line. */
    boolean beginsLine(int i) {
        return i == 0
                || file.text()
                        .substring(
                                tokens.get(i - 1).getStopIndex() + 1,
                                tokens.get(i).getStartIndex())
                        .contains("\n");
    }

    boolean atEnd() {
        return type(index) == Token.EOF;
    }

    /** Returns the index behind a parenthesised group that begins there; the same index where none does. */
    int behindParentheses(int from) {
        if (type(from) != SpannerLexer.LPAREN) {
            return from;
        }
        int depth = 0;
        for (int i = from; type(i) != Token.EOF; i++) {
            depth += SourceToken.bracket(type(i));
            if (depth == 0) {
                return i + 1;
            }
        }
        return tokens.size() - 1;
    }

    /** Returns the index before a parenthesised group that ends there; the same index where none does. */
    int beforeParentheses(int to) {
        if (type(to) != SpannerLexer.RPAREN) {
            return to;
        }
        int depth = 0;
        for (int i = to; i >= 0; i--) {
            depth += SourceToken.bracket(type(i));
            if (depth == 0) {
                return Math.max(0, i - 1);
            }
        }
        return 0;
    }

    /** Returns the index of the next comma outside of brackets, or of the end. */
    int nextComma(int from) {
        int depth = 0;
        int i = from;
        while (type(i) != Token.EOF && depth >= 0 && (depth > 0 || type(i) != SpannerLexer.COMMA)) {
            depth += SourceToken.bracket(type(i));
            i++;
        }
        return i;
    }

    SourceSpan span(int i) {
        return span(i, i);
    }

    SourceSpan span(int first, int last) {
        int start = tokens.get(first).getStartIndex();
        return file.span(start, Math.max(start, tokens.get(last).getStopIndex() + 1));
    }

    /** Returns the place right behind the token before that one: where something is missing. */
    SourceSpan spanBefore(int i) {
        int place = i == 0 ? tokens.get(0).getStartIndex() : tokens.get(i - 1).getStopIndex() + 1;
        return file.span(place, place);
    }

    /** Returns the place to point at: the wrong token, or the end of what came before where the text ends too early. */
    SourceSpan place() {
        return atEnd() ? spanBefore(index) : span(index);
    }

    /** Returns a token in quotes, shortened if it is long. */
    String quote(int i) {
        return quote(text(i));
    }

    /** Returns a text in quotes, shortened if it is long; the quotes of a name are not doubled. */
    static String quote(String written) {
        String text = isQuotedName(written) ? written.substring(1, written.length() - 1) : written;
        int lineEnd = text.indexOf('\n');
        int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, LONGEST_QUOTE);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return "`" + (end < text.length() ? text.substring(0, end) + "..." : text) + "`";
    }

    private static boolean isQuotedName(String text) {
        return text.length() > 2 && text.startsWith("`") && text.endsWith("`");
    }

    /**
     * Returns the diagnostic that tells no more than what was expected and what was found. Its only hint is how to write the
     * list in parentheses that must stand behind a word.
     */
    Diagnostic unexpected() {
        boolean elementBegins = piece == Piece.TABLE_ELEMENT && index == 0;
        boolean kind = index == 1 && (hasWords(0, "CREATE") || hasWords(0, "ALTER"));
        Optional<String> wanted = elementBegins
                ? Optional.of("a column or a constraint")
                : kind ? Optional.of("a kind of object such as TABLE") : expected.describe(piece.end());
        String message;
        if (atEnd()) {
            String what = piece == Piece.STATEMENT ? "the statement ends" : "this ends";
            message = what + " too early"
                    + wanted.map(phrase -> ": expected " + phrase).orElse("");
        } else {
            // In quotes, a keyword looks like what was expected.
            boolean name = isQuotedName(text(index));
            String found = quote(index);
            message = wanted.map(phrase -> "expected " + phrase + ", found " + (name ? "the name " : "") + found)
                    .orElse("unexpected " + (name ? "name " : "") + found);
        }
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, place(), message);
        boolean list = wanted.filter("`(`"::equals).isPresent() && isWord(index - 1);
        return list ? diagnostic.withHint("write " + text(index - 1) + " (...)") : diagnostic;
    }

    Diagnostic error(SourceSpan span, String message, String hint) {
        return Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, span, message).withHint(hint);
    }
}
