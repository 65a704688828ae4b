package dev.spanlift.catalog.expression;

import java.util.Locale;
import java.util.Optional;

/**
 * A parameter of a function.
 *
 * @param name the name by which it can be given: alone, or instead of in its place; absent for one that only has its place
 * @param type what is asked of the argument
 * @param optional whether it can be left out
 * @param repeated whether it can be left out or given any number of times; the last of those that have their place
 */
record SignatureParameter(Optional<String> name, TypePattern type, boolean optional, boolean repeated) {
    private static final String ARROW = " => ";
    private static final String COLON = ": ";

    /** Returns whether the table of functions writes a parameter that is given by name alone. */
    static boolean isNamed(String text) {
        return text.contains(ARROW);
    }

    /** Reads a parameter as the table of functions writes it. */
    static SignatureParameter of(String text) {
        boolean optional = text.startsWith("[");
        String inner = optional ? text.substring(1, text.length() - 1) : text;
        int arrow = inner.indexOf(ARROW);
        if (arrow >= 0) {
            return new SignatureParameter(
                    Optional.of(inner.substring(0, arrow).toLowerCase(Locale.ROOT)),
                    TypePattern.of(inner.substring(arrow + ARROW.length())),
                    true,
                    false);
        }
        int colon = inner.indexOf(COLON);
        if (colon >= 0) {
            return new SignatureParameter(
                    Optional.of(inner.substring(0, colon)),
                    TypePattern.of(inner.substring(colon + COLON.length())),
                    optional,
                    false);
        }
        boolean repeated = inner.endsWith("...");
        String type = repeated ? inner.substring(0, inner.length() - "...".length()) : inner;
        return new SignatureParameter(Optional.empty(), TypePattern.of(type), optional || repeated, repeated);
    }
}
