package dev.spanlift.format;

/** Line ends inside literals, comments and unread text: one kind in all output. */
final class LineEnds {
    private LineEnds() {}

    /** Returns a text with LF for CRLF and for a lone CR; for a literal, that is what its value has anyway. */
    static String unified(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
