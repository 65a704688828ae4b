package dev.spanlift.parser.generated;

/**
 * Keeps the generated parser from joining the parts of its automaton, and copying them, as soon as its class is loaded.
 *
 * <p>It stands in for ANTLR's class as {@link ATNDeserializer} does, and for the same reason.
 */
public final class Utils {
    /** How many characters say what an automaton is for: its version, and {@link ATNDeserializer#PARSER} or not. */
    private static final int HEAD = 2;

    /** The parts of the parser's automaton, once its class is loaded. */
    private static String[] parserParts = {};

    private Utils() {}

    /** Returns the automaton of a lexer; of a parser's, nothing but its head. */
    static String join(String[] parts, String separator) {
        if (parts[0].charAt(ATNDeserializer.TYPE_INDEX) != ATNDeserializer.PARSER) {
            return String.join(separator, parts);
        }
        parserParts = parts;
        return parts[0].substring(0, HEAD);
    }

    /** Returns the automaton of the grammar as ANTLR wrote it, in one piece. */
    public static String parserAutomaton() {
        // Reading the field loads the parser's class, which joins the parts where there are some.
        String whole = SpannerParser._serializedATN;
        return parserParts.length == 0 ? whole : String.join("", parserParts);
    }
}
