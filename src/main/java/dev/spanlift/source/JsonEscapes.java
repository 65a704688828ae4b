package dev.spanlift.source;

/**
 * Escape sequences in strings of JSON, as which the answers of the API's {@code getDdl} hold statements.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259, strings</a>
 */
public final class JsonEscapes {
    private static final int UNICODE_DIGITS = 4;
    private static final int HEXADECIMAL = 16;

    private JsonEscapes() {}

    /**
     * Returns where an escape sequence ends.
     *
     * @param text the text that it stands in
     * @param start the offset of its backslash
     * @return the offset behind it, at most the length of the text
     */
    public static int end(String text, int start) {
        int end = Math.min(start + 2, text.length());
        if (end == start + 2 && text.charAt(start + 1) == 'u') {
            int last = Math.min(end + UNICODE_DIGITS, text.length());
            while (end < last && Character.digit(text.charAt(end), HEXADECIMAL) >= 0) {
                end++;
            }
        }
        return end;
    }

    /**
     * Returns the UTF-16 unit that an escape sequence stands for; a backslash at the end of the text stands for itself.
     *
     * @param text the text that it stands in
     * @param start the offset of its backslash
     */
    public static char unit(String text, int start) {
        if (start + 1 == text.length()) {
            return '\\';
        }
        char c = text.charAt(start + 1);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode(text, start + 2, end(text, start));
            default -> c;
        };
    }

    private static char unicode(String text, int start, int end) {
        return start == end ? 0 : (char) Integer.parseInt(text, start, end, HEXADECIMAL);
    }
}
