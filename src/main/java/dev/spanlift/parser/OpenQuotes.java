package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads on behind a quote that is open at the end of its line. It has swallowed brackets, commas and the semicolon, and with
 * these the rest of the file would be misread: they are taken out of it again.
 */
final class OpenQuotes {
    /** What to do about a quote inside a string. */
    static final String INNER_QUOTE = "write \\' for a quote inside a string, or put double quotes around it";

    private static final String EMPTY = "''";

    /** What follows the parentheses of a table, so that an open quote before these has not meant to hold it. */
    private static final Pattern KEY = Pattern.compile("PRIMARY\\s+KEY\\b", Pattern.CASE_INSENSITIVE);

    private static final String NO_NAME = "``";

    private final SourceFile file;
    private final SpannerScanner scanner;
    private final IntUnaryOperator places;
    private final Diagnostics diagnostics;
    private @Nullable SourceToken lastString;

    /**
     * Creates a reader.
     *
     * @param places turns the scanner's offsets into those of the file
     */
    OpenQuotes(SourceFile file, SpannerScanner scanner, IntUnaryOperator places, Diagnostics diagnostics) {
        this.file = file;
        this.scanner = scanner;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the scanner's next token. An open quote is reported, and read as what it was meant to be; that may hold tokens
     * that were returned before.
     */
    SourceToken nextToken() {
        SourceToken token = scanner.nextToken();
        return switch (token.getType()) {
            case SpannerLexer.STRING_LITERAL -> {
                lastString = token;
                yield token;
            }
            case SpannerLexer.UNTERMINATED_STRING -> closeString(token);
            case SpannerLexer.UNTERMINATED_IDENTIFIER -> closeName(token);
            default -> token;
        };
    }

    /** Returns whether a token is a backquote before what is no name: it is reported already, and better left out. */
    static boolean isStray(SourceToken token) {
        return token.getType() == SpannerLexer.QUOTED_IDENTIFIER
                && token.getText().equals(NO_NAME);
    }

    private SourceToken closeString(SourceToken token) {
        String text = token.getText();
        if (lastString != null && isSplit(lastString, token)) {
            return join(lastString, token);
        }
        int end = closingBeforeKey(text);
        while (end > 1 && ",); \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char quote = text.indexOf('"') < 0 || (text.indexOf('\'') >= 0 && text.indexOf('\'') < text.indexOf('"'))
                ? '\''
                : '"';
        report(token, "string", quote);
        return rewritten(token, SpannerLexer.STRING_LITERAL, "" + quote + quote, end);
    }

    /** Returns where the parentheses before PRIMARY KEY begin, or the end of the text where there are none. */
    private static int closingBeforeKey(String text) {
        // The key is found first: a search from each parenthesis on would take quadratic time.
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            int first = key.start();
            for (int i = key.start() - 1; i >= 0 && isClosing(text.charAt(i)); i--) {
                first = text.charAt(i) == ')' ? i : first;
            }
            if (first < key.start()) {
                return first;
            }
        }
        return text.length();
    }

    private static boolean isClosing(char c) {
        return ")\t\n\u000B\f\r ".indexOf(c) >= 0;
    }

    /** Returns whether an apostrophe has split one string: a word touches its first half, on the line where the second begins. */
    private boolean isSplit(SourceToken string, SourceToken rest) {
        String text = scanner.text();
        int end = string.getStopIndex() + 1;
        boolean touched = end < rest.getStartIndex()
                && text.charAt(end - 1) == text.charAt(rest.getStartIndex())
                && Character.isLetter(text.charAt(end));
        if (!touched) {
            return false;
        }
        for (int i = end; i < rest.getStartIndex(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == ';') {
                return false;
            }
        }
        return true;
    }

    private SourceToken join(SourceToken string, SourceToken rest) {
        int start = string.getStartIndex();
        int end = rest.getStartIndex() + 1;
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.UNTERMINATED,
                        file.span(places.applyAsInt(start), places.applyAsInt(end)),
                        "a quote inside this string ends it")
                .withHint(INNER_QUOTE));
        scanner.seek(end);
        return SourceToken.rewritten(SpannerLexer.STRING_LITERAL, EMPTY, start, end);
    }

    /** Returns whether a string is one of those that were open, and are reported already: an empty one in a longer place. */
    static boolean isClosed(String text, SourceSpan span) {
        return text.length() == EMPTY.length() && span.end() - span.start() > 2 * EMPTY.length();
    }

    private SourceToken closeName(SourceToken token) {
        String text = token.getText();
        int end = 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        report(token, "quoted name", '`');
        return rewritten(token, SpannerLexer.QUOTED_IDENTIFIER, text.substring(0, end) + "`", end);
    }

    private SourceToken rewritten(SourceToken token, int type, String text, int length) {
        int end = token.getStartIndex() + length;
        scanner.seek(end);
        return SourceToken.rewritten(type, text, token.getStartIndex(), end);
    }

    private void report(SourceToken token, String what, char quote) {
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.UNTERMINATED,
                        file.span(
                                places.applyAsInt(token.getStartIndex()), places.applyAsInt(token.getStopIndex() + 1)),
                        "the " + what + " that begins here has no end")
                .withHint("close it with " + quote + " on the same line"));
    }
}
