package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser;
import java.util.Optional;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;

/**
 * Cuts text into the tokens of {@code grammar/SpannerLexer.g4}, several times as fast as the lexer that ANTLR makes of it.
 *
 * <p>The grammar is the truth and this is its shadow: {@code SpannerScannerTest} holds the two together, token by token,
 * over all test data and random text. A change of the lexer grammar other than a new keyword needs the same change here.
 */
final class SpannerScanner implements TokenSource {
    private static final int END = -1;
    private static final int ASCII = 128;

    /** Which characters continue a word, by their code. */
    private static final boolean[] IN_WORD = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            IN_WORD[c] = isWordStart(c) || isDigit(c);
        }
    }

    private static final WordTable KEYWORDS = keywords();

    private final String name;
    private final String text;
    private final int end;
    private int at;

    SpannerScanner(String name, String text) {
        this(name, text, 0, text.length());
    }

    /**
     * Creates a scanner for a part of a text.
     *
     * @param start where the part begins
     * @param end where it ends: behind a token, not within one
     */
    SpannerScanner(String name, String text, int start, int end) {
        this.name = name;
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /**
     * Returns the keywords of the grammar by their types: one that is new there is among them. The parser has the same
     * vocabulary as the lexer, whose own tables nobody needs: loading them would take longer than to parse a small schema.
     */
    private static WordTable keywords() {
        int types = SpannerParser.VOCABULARY.getMaxTokenType();
        WordTable keywords = new WordTable(types);
        for (int type = 1; type <= types; type++) {
            Optional<String> keyword = keyword(type);
            if (keyword.isPresent()) {
                keywords.add(keyword.get(), type);
            }
        }
        return keywords;
    }

    /** Returns the keyword of a token type, in upper case; absent where it is none. */
    static Optional<String> keyword(int type) {
        String literal = SpannerParser.VOCABULARY.getLiteralName(type);
        return literal != null && Character.isLetter(literal.charAt(1))
                ? Optional.of(literal.substring(1, literal.length() - 1))
                : Optional.empty();
    }

    /** Returns the token type of a word: a keyword's type, or {@code IDENTIFIER}. */
    static int wordType(String word) {
        int keyword = KEYWORDS.number(word);
        return keyword != 0 ? keyword : SpannerLexer.IDENTIFIER;
    }

    /** Returns whether tokens of that type are comments, which are not for the parser. */
    static boolean isComment(int type) {
        return type == SpannerLexer.LINE_COMMENT || type == SpannerLexer.BLOCK_COMMENT;
    }

    String text() {
        return text;
    }

    /** Goes on with the character at that offset. */
    void seek(int offset) {
        at = offset;
    }

    /** Returns the next token, comments included; at the end, EOF, however often it is asked. */
    @Override
    public SourceToken nextToken() {
        int start = skipBlanks();
        if (start >= end) {
            return new SourceToken(this, Token.EOF, end, end);
        }
        int type = scan(text.charAt(start));
        return new SourceToken(this, type, start, at);
    }

    /** Moves behind blanks and returns the place. */
    private int skipBlanks() {
        int i = at;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        at = i;
        return i;
    }

    private static boolean isBlank(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\b' && c <= '\r');
        }
        return c >= '\u0085' && isUnicodeBlank(c);
    }

    private static boolean isUnicodeBlank(char c) {
        return switch (c) {
            case '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000', '\uFEFF' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    /** Returns the character that many places further on, or {@link #END}. */
    private int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    /** Reads a token that begins with {@code c}, moves behind it, and returns its type. */
    private int scan(char c) {
        if (isWordStart(c)) {
            return word();
        }
        if (isDigit(c)) {
            return number();
        }
        return switch (c) {
            case '\'', '"' -> quoted(c, at, false);
            case '`' -> backquoted();
            case '#' -> lineComment();
            case '-' -> minus();
            case '/' -> peek(1) == '*' ? blockComment() : one(SpannerLexer.SLASH);
            case '.' -> isDigit(peek(1)) ? dottedNumber() : one(SpannerLexer.DOT);
            default -> operator(c);
        };
    }

    private int one(int type) {
        at++;
        return type;
    }

    private int two(int type) {
        at += 2;
        return type;
    }

    private int operator(char c) {
        return switch (c) {
            case '(' -> one(SpannerLexer.LPAREN);
            case ')' -> one(SpannerLexer.RPAREN);
            case ',' -> one(SpannerLexer.COMMA);
            case ';' -> one(SpannerLexer.SEMICOLON);
            case '[' -> one(SpannerLexer.LBRACKET);
            case ']' -> one(SpannerLexer.RBRACKET);
            case '{' -> one(SpannerLexer.LBRACE);
            case '}' -> one(SpannerLexer.RBRACE);
            case ':' -> one(SpannerLexer.COLON);
            case '?' -> one(SpannerLexer.QUESTION);
            case '+' -> one(SpannerLexer.PLUS);
            case '*' -> one(SpannerLexer.STAR);
            case '%' -> one(SpannerLexer.PERCENT);
            case '&' -> one(SpannerLexer.AMPERSAND);
            case '^' -> one(SpannerLexer.CARET);
            case '~' -> one(SpannerLexer.TILDE);
            case '=' -> peek(1) == '>' ? two(SpannerLexer.NAMED_ARGUMENT) : one(SpannerLexer.EQ);
            case '!' -> peek(1) == '=' ? two(SpannerLexer.NEQ) : one(SpannerLexer.EXCLAMATION);
            case '@' -> peek(1) == '@' ? two(SpannerLexer.DOUBLE_AT) : one(SpannerLexer.AT_SIGN);
            case '>' -> peek(1) == '=' ? two(SpannerLexer.GTE) : one(SpannerLexer.GT);
            case '<' -> less();
            case '|' -> bar();
            default -> one(SpannerLexer.UNRECOGNIZED);
        };
    }

    private int less() {
        return switch (peek(1)) {
            case '=' -> two(SpannerLexer.LTE);
            case '>' -> two(SpannerLexer.NEQ);
            case '<' -> two(SpannerLexer.SHIFT_LEFT);
            default -> one(SpannerLexer.LT);
        };
    }

    private int bar() {
        return switch (peek(1)) {
            case '|' -> two(SpannerLexer.CONCAT);
            case '>' -> two(SpannerLexer.PIPE);
            default -> one(SpannerLexer.BAR);
        };
    }

    private int minus() {
        return switch (peek(1)) {
            case '-' -> lineComment();
            case '>' -> two(SpannerLexer.ARROW);
            default -> one(SpannerLexer.MINUS);
        };
    }

    // ---------------------------------------------------------------- words and numbers

    private static boolean isWordStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void skipWord() {
        int i = at;
        while (i < text.length() && isInWord(text.charAt(i))) {
            i++;
        }
        at = i;
    }

    private static boolean isInWord(char c) {
        return c < ASCII && IN_WORD[c];
    }

    private void skipDigits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private int word() {
        // Most of a schema is words: one loop over local variables reads a word and sums it up for the table.
        int start = at;
        int length = text.length();
        int hash = 0;
        int i = start;
        while (i < length) {
            char c = text.charAt(i);
            if (!isInWord(c)) {
                break;
            }
            hash = WordTable.hash(hash, c);
            i++;
        }
        at = i;
        int next = peek(0);
        if ((next == '\'' || next == '"') && isLiteralPrefix(start)) {
            return quoted((char) next, at, isLetter(start, 'b') || isLetter(at - 1, 'b'));
        }
        int keyword = KEYWORDS.number(text, start, i, hash);
        return keyword != 0 ? keyword : SpannerLexer.IDENTIFIER;
    }

    /** Returns whether the word from {@code start} to here is r, b, rb or br in any case. */
    private boolean isLiteralPrefix(int start) {
        return switch (at - start) {
            case 1 -> isLetter(start, 'r') || isLetter(start, 'b');
            case 2 ->
                (isLetter(start, 'r') && isLetter(start + 1, 'b'))
                        || (isLetter(start, 'b') && isLetter(start + 1, 'r'));
            default -> false;
        };
    }

    private boolean isLetter(int offset, char lowerCase) {
        return (text.charAt(offset) | 0x20) == lowerCase;
    }

    private int number() {
        int type = isHexadecimal() ? hexadecimal() : decimal();
        if (isWordStart(peek(0))) {
            skipWord();
            return SpannerLexer.MALFORMED_NUMBER;
        }
        return type;
    }

    /** Reads a number that begins with its decimal point, or a dot and a name that begins with a digit. */
    private int dottedNumber() {
        int name = at + 1;
        decimal();
        if (!isWordStart(peek(0))) {
            return SpannerLexer.DOTTED_NUMBER;
        }
        boolean signed = isSigned(name);
        skipWord();
        return signed ? SpannerLexer.MALFORMED_NUMBER : SpannerLexer.DOTTED_WORD;
    }

    /** Returns whether the number from {@code start} to here has an exponent with a sign. */
    private boolean isSigned(int start) {
        for (int i = start; i < at; i++) {
            if (text.charAt(i) == '+' || text.charAt(i) == '-') {
                return true;
            }
        }
        return false;
    }

    private boolean isHexadecimal() {
        return peek(0) == '0' && (peek(1) == 'x' || peek(1) == 'X') && isHexDigit(peek(2));
    }

    private static boolean isHexDigit(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private int hexadecimal() {
        at += 2;
        while (isHexDigit(peek(0))) {
            at++;
        }
        return SpannerLexer.INTEGER_LITERAL;
    }

    private int decimal() {
        int type = SpannerLexer.INTEGER_LITERAL;
        skipDigits();
        if (peek(0) == '.') {
            type = SpannerLexer.FLOAT_LITERAL;
            at++;
            skipDigits();
        }
        if (peek(0) == 'e' || peek(0) == 'E') {
            int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
            if (isDigit(peek(1 + sign))) {
                type = SpannerLexer.FLOAT_LITERAL;
                at += 1 + sign;
                skipDigits();
            }
        }
        return type;
    }

    // ---------------------------------------------------------------- quoted text

    /** Reads what the quote at {@code open} begins. */
    private int quoted(char quote, int open, boolean bytes) {
        int type = bytes ? SpannerLexer.BYTES_LITERAL : SpannerLexer.STRING_LITERAL;
        at = open + 1;
        if (peek(0) == quote && peek(1) == quote) {
            at += 2;
            return closeTriple(quote) ? type : SpannerLexer.UNTERMINATED_TRIPLE_QUOTED;
        }
        return closeOnLine(quote) ? type : SpannerLexer.UNTERMINATED_STRING;
    }

    private int backquoted() {
        if (peek(1) == '`') {
            return two(SpannerLexer.EMPTY_IDENTIFIER);
        }
        at++;
        return closeOnLine('`') ? SpannerLexer.QUOTED_IDENTIFIER : SpannerLexer.UNTERMINATED_IDENTIFIER;
    }

    /** Moves behind the closing quote, or to the end of the line where there is none. */
    private boolean closeOnLine(char quote) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                return true;
            }
            if (c == '\r' || c == '\n') {
                return false;
            }
            at++;
            if (c == '\\' && at < text.length() && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
                at++;
            }
        }
        return false;
    }

    /** Moves behind the closing three quotes, or to the end of the text where there are none. */
    private boolean closeTriple(char quote) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == quote && peek(1) == quote && peek(2) == quote) {
                at += 3;
                return true;
            }
            at += c == '\\' ? Math.min(2, text.length() - at) : 1;
        }
        return false;
    }

    // ---------------------------------------------------------------- comments

    private int lineComment() {
        while (at < text.length() && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
            at++;
        }
        return SpannerLexer.LINE_COMMENT;
    }

    private int blockComment() {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
        return end < 0 ? SpannerLexer.UNTERMINATED_COMMENT : SpannerLexer.BLOCK_COMMENT;
    }

    // ---------------------------------------------------------------- what ANTLR asks of a token source

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return -1;
    }

    @Override
    public CharStream getInputStream() {
        return new StringCharStream(name, text);
    }

    @Override
    public String getSourceName() {
        return name;
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        throw new UnsupportedOperationException("the scanner makes its own tokens");
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return CommonTokenFactory.DEFAULT;
    }
}
