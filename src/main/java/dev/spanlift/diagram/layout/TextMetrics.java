package dev.spanlift.diagram.layout;

/**
 * How wide text is at most, in whichever of the fonts that we name the reader has.
 *
 * <p>The tables hold, for each ASCII character, the widest advance among Inter, Roboto, Open Sans, Liberation Sans (which has
 * Arial's and Helvetica's widths) and DejaVu Sans, the usual last resort on Linux, in regular and in bold. {@code
 * src/test/scripts/TextWidths.java} measured them. Text in a narrower font leaves a little room and never too little.
 */
public final class TextMetrics {
    /** The fonts to ask for, best first, as CSS writes them. */
    public static final String FONT_FAMILIES =
            "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private static final int[] REGULAR = {
        318, 401, 460, 838, 638, 951, 780, 275, 391, 391, 552, 838, 318, 461, 318, 413, 637, 637, 637, 637, 643, 637,
                637,
        637, 637, 637, 337, 337, 838, 838, 838, 557, 1016, 685, 687, 728, 771, 667, 611, 778, 752, 295, 552, 667, 563,
                903,
        754, 788, 667, 788, 723, 667, 643, 742, 685, 989, 686, 667, 686, 391, 411, 391, 838, 557, 578, 613, 635, 559,
                635,
        616, 361, 635, 634, 278, 278, 580, 278, 975, 634, 612, 635, 635, 412, 523, 393, 634, 592, 818, 592, 592, 542,
                637,
        551, 637, 838
    };
    private static final int[] BOLD = {
        349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 545, 838, 380, 466, 380, 414, 696, 696, 696, 696, 696, 696,
                696,
        696, 696, 696, 400, 400, 838, 838, 838, 611, 1000, 774, 763, 744, 831, 684, 684, 821, 837, 373, 561, 775, 638,
                996,
        837, 851, 733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 423, 458, 838, 557, 607, 675, 716, 593,
                716,
        679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688, 716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583,
                712,
        551, 712, 838
    };

    /** Thousandths of an em for what the tables lack: no letter of a Latin, Greek or Cyrillic alphabet is wider. */
    private static final int OTHER = 1100;

    /** Thousandths of an em for East Asian characters and emoji, the widest of which are in Noto Color Emoji. */
    private static final int WIDE = 1400;

    private static final int FIRST_WIDE = 0x1100;
    private static final String ELLIPSIS = "\u2026";

    private TextMetrics() {}

    /**
     * Returns the width of text at most.
     *
     * @param size the font size in pixels
     */
    public static double width(String text, double size, boolean bold) {
        int[] table = bold ? BOLD : REGULAR;
        return text.codePoints().map(codePoint -> thousandths(codePoint, table)).sum() * size / 1000;
    }

    private static int thousandths(int codePoint, int[] table) {
        int index = codePoint - ' ';
        if (index >= 0 && index < table.length) {
            return table[index];
        }
        return codePoint < FIRST_WIDE ? OTHER : WIDE;
    }

    /** Returns the text, or as much of it with an ellipsis as is no wider than the limit. */
    public static String shorten(String text, double size, boolean bold, double limit) {
        if (width(text, size, bold) <= limit) {
            return text;
        }
        double room = limit - width(ELLIPSIS, size, bold);
        StringBuilder shortened = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            room -= width(Character.toString(codePoint), size, bold);
            if (room < 0) {
                break;
            }
            shortened.appendCodePoint(codePoint);
        }
        return shortened.append(ELLIPSIS).toString();
    }
}
