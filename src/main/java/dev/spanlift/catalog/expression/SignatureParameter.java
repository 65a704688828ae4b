package dev.spanlift.catalog.expression;

import java.util.Locale;
import java.util.Optional;

/**
 * A parameter of a function.
 *
 * @param name the name by which alone it can be given; absent for one that has its place
 * @param type what is asked of the argument
 * @param optional whether it can be left out
 * @param repeated whether it can be left out or given any number of times; the last of those that have their place
 */
record SignatureParameter(Optional<String> name, TypePattern type, boolean optional, boolean repeated) {
    /** Reads a parameter as the table of functions writes it. */
    static SignatureParameter of(String text) {
        boolean optional = text.startsWith("[");
        String inner = optional ? text.substring(1, text.length() - 1) : text;
        int arrow = inner.indexOf(" => ");
        if (arrow >= 0) {
            return new SignatureParameter(
                    Optional.of(inner.substring(0, arrow).toLowerCase(Locale.ROOT)),
                    TypePattern.of(inner.substring(arrow + " => ".length())),
                    true,
                    false);
        }
        boolean repeated = inner.endsWith("...");
        String type = repeated ? inner.substring(0, inner.length() - "...".length()) : inner;
        return new SignatureParameter(Optional.empty(), TypePattern.of(type), optional || repeated, repeated);
    }
}
