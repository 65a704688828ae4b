package dev.spanlift.cli;

/** Makes text of unknown origin fit for a terminal: nothing in it moves the cursor, changes colours or ends the line. */
final class Printable {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int DELETE = 0x7F;

    private Printable() {}

    /** Returns the text as one line: control characters, tabs included, become their pictures. */
    static String line(String text) {
        return replaceControls(text, false);
    }

    /** Returns a line of source text: as {@link #line}, but tabs stay. */
    static String sourceLine(String text) {
        return replaceControls(text, true);
    }

    private static String replaceControls(String text, boolean keepTabs) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .map(codePoint -> codePoint == '\t' && keepTabs ? codePoint : picture(codePoint))
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static int picture(int codePoint) {
        if (codePoint < ' ') {
            return CONTROL_PICTURES + codePoint;
        } else if (codePoint == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return isHarmful(codePoint) ? '\uFFFD' : codePoint;
    }

    /** The second range of control characters, separators of lines, and marks that turn the direction of writing. */
    private static boolean isHarmful(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x2028 && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Returns how many columns of a terminal the printed text takes; a tab counts as one. */
    static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    /**
     * Returns the columns of one code point: 2 for East Asian wide characters and emoji, 0 for marks that combine with
     * the character before them. The ranges are the blocks that Unicode's EastAsianWidth.txt has as W or F in whole.
     */
    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1F64F)
                || (codePoint >= 0x1F680 && codePoint <= 0x1F6FF)
                || (codePoint >= 0x1F900 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
