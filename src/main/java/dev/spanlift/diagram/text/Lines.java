package dev.spanlift.diagram.text;

import java.util.regex.Pattern;

/** Text for places that end with the line. */
final class Lines {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");

    private Lines() {}

    /** Returns the text with spaces for line ends and other control characters. */
    static String single(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }
}
