package dev.spanlift.ast;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The values that literals stand for, and the literals that stand for values.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/lexical#string_and_bytes_literals">lexical
 * structure, string and bytes literals</a>.
 */
public final class Literals {
    private static final int HEX = 16;
    private static final int OCTAL = 8;
    private static final int MAX_BYTE = 0xFF;

    /** Every number of that many decimal digits is a {@code long}. */
    private static final int MAX_LONG_DIGITS = 18;

    private Literals() {}

    /** Returns the number of an integer literal; it may lie outside the range of INT64. */
    public static BigInteger value(IntegerLiteral literal) {
        String text = literal.text();
        if (text.length() > 2 && (text.charAt(1) == 'x' || text.charAt(1) == 'X')) {
            return new BigInteger(text.substring(2), HEX);
        }
        return text.length() <= MAX_LONG_DIGITS ? BigInteger.valueOf(Long.parseLong(text)) : new BigInteger(text);
    }

    /** Returns the number of a signed integer; it may lie outside the range of INT64. */
    public static BigInteger value(SignedInteger integer) {
        BigInteger magnitude = value(integer.magnitude());
        return integer.negative() ? magnitude.negate() : magnitude;
    }

    /** Returns the text of a string literal; a wrong escape sequence, which the parser reports, stands for itself. */
    public static String value(StringLiteral literal) {
        String text = literal.text();
        return isPlain(text)
                ? text.substring(1, text.length() - 1)
                : decode(text, false).text();
    }

    /** Returns whether a literal begins with its one quote and stands for what is written in it, as nearly all do. */
    private static boolean isPlain(String text) {
        char quote = text.charAt(0);
        return (quote == '\'' || quote == '"')
                && text.indexOf('\\') < 0
                && text.indexOf('\r') < 0
                && (text.length() < 6 || text.charAt(1) != quote);
    }

    /** Returns the bytes of a bytes literal; a wrong escape sequence, which the parser reports, stands for itself. */
    public static byte[] value(BytesLiteral literal) {
        return decode(literal.text(), true).bytes();
    }

    /** Returns the name in a backquoted identifier; a wrong escape sequence stands for itself. */
    public static String quotedName(String text) {
        return text.indexOf('\\') < 0
                ? text.substring(1, text.length() - 1)
                : decode(text, false).text();
    }

    /**
     * Returns where the first wrong escape sequence begins.
     *
     * @param text a string or bytes literal or a backquoted identifier, as it is written
     * @param bytes whether it is a bytes literal
     * @return the offset from the start of {@code text}; absent where all is well
     */
    public static Optional<Integer> firstInvalidEscape(String text, boolean bytes) {
        return text.indexOf('\\') < 0 ? Optional.empty() : decode(text, bytes).invalidAt();
    }

    /** Returns a string literal for a value: in single quotes, with the fewest escape sequences. */
    public static String quote(String value) {
        return quote(value, '\'');
    }

    /** Returns a name in backquotes, with the fewest escape sequences. */
    public static String quoteName(String name) {
        return quote(name, '`');
    }

    private static String quote(String value, char delimiter) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append(delimiter);
        value.codePoints().forEach(c -> appendEscaped(quoted, c, delimiter));
        return quoted.append(delimiter).toString();
    }

    private static void appendEscaped(StringBuilder quoted, int codePoint, char delimiter) {
        switch (codePoint) {
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (codePoint == delimiter) {
                    quoted.append('\\').append(delimiter);
                } else if (Character.isISOControl(codePoint)) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
                } else {
                    quoted.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static Decoder decode(String literal, boolean bytes) {
        Decoder decoder = new Decoder(literal, bytes);
        decoder.run();
        return decoder;
    }

    /** Reads a literal once, into text or bytes. */
    private static final class Decoder {
        private final String literal;
        private final boolean intoBytes;
        private final StringBuilder characters = new StringBuilder();
        private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
        private int invalid = -1;

        Decoder(String literal, boolean intoBytes) {
            this.literal = literal;
            this.intoBytes = intoBytes;
        }

        String text() {
            return characters.toString();
        }

        byte[] bytes() {
            return octets.toByteArray();
        }

        Optional<Integer> invalidAt() {
            return invalid < 0 ? Optional.empty() : Optional.of(invalid);
        }

        void run() {
            int start = 0;
            boolean raw = false;
            while (Character.isLetter(literal.charAt(start))) {
                raw |= literal.charAt(start) == 'r' || literal.charAt(start) == 'R';
                start++;
            }
            int quotes = quoteLength(start);
            int end = literal.length() - quotes;
            int at = start + quotes;
            while (at < end) {
                int codePoint = literal.codePointAt(at);
                if (codePoint == '\\' && !raw) {
                    at = escape(at, end);
                } else if (codePoint == '\r') {
                    // A line end inside a triple-quoted literal is one LF, however the file writes it.
                    append('\n');
                    at += at + 1 < end && literal.charAt(at + 1) == '\n' ? 2 : 1;
                } else {
                    append(codePoint);
                    at += Character.charCount(codePoint);
                }
            }
        }

        private int quoteLength(int start) {
            char quote = literal.charAt(start);
            boolean triple = quote != '`'
                    && literal.length() - start >= 6
                    && literal.charAt(start + 1) == quote
                    && literal.charAt(start + 2) == quote;
            return triple ? 3 : 1;
        }

        private int escape(int at, int end) {
            int next = at + 1 < end ? literal.charAt(at + 1) : -1;
            int simple = simpleEscape(next);
            if (simple >= 0) {
                append(simple);
                return at + 2;
            }
            if (next >= '0' && next <= '3') {
                return number(at, at + 1, 3, OCTAL, end);
            }
            return switch (next) {
                case 'x', 'X' -> number(at, at + 2, 2, HEX, end);
                case 'u' -> intoBytes ? wrong(at) : number(at, at + 2, 4, HEX, end);
                case 'U' -> intoBytes ? wrong(at) : number(at, at + 2, 8, HEX, end);
                default -> wrong(at);
            };
        }

        private static int simpleEscape(int letter) {
            return switch (letter) {
                case 'a' -> 0x07;
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'v' -> 0x0B;
                case '\\', '?', '"', '\'', '`' -> letter;
                default -> -1;
            };
        }

        private int number(int at, int digitsAt, int digits, int radix, int end) {
            if (digitsAt + digits > end) {
                return wrong(at);
            }
            long value = 0;
            for (int i = digitsAt; i < digitsAt + digits; i++) {
                int digit = Character.digit(literal.charAt(i), radix);
                if (digit < 0) {
                    return wrong(at);
                }
                value = value * radix + digit;
            }
            boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
            if (value > Character.MAX_CODE_POINT || surrogate) {
                return wrong(at);
            }
            if (intoBytes) {
                octets.write((int) value & MAX_BYTE);
            } else {
                characters.appendCodePoint((int) value);
            }
            return digitsAt + digits;
        }

        private int wrong(int at) {
            if (invalid < 0) {
                invalid = at;
            }
            append('\\');
            return at + 1;
        }

        private void append(int codePoint) {
            if (intoBytes) {
                octets.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
            } else {
                characters.appendCodePoint(codePoint);
            }
        }
    }
}
