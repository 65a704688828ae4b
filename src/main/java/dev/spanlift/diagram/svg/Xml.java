package dev.spanlift.diagram.svg;

/** Text in XML. */
public final class Xml {
    private static final int REPLACEMENT = 0xFFFD;

    private Xml() {}

    /**
     * Escapes text for elements and for attribute values in double quotes, in XML and in HTML. What XML 1.0 cannot hold at
     * all, such as most control characters, becomes the replacement character.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                default -> escaped.appendCodePoint(isLegal(codePoint) ? codePoint : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    /** The production Char of https://www.w3.org/TR/xml/#charsets, without the carriage return, which readers change. */
    private static boolean isLegal(int codePoint) {
        return codePoint == '\t'
                || (codePoint >= ' ' && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint > 0xFFFF;
    }
}
