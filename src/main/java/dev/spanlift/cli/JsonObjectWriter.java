package dev.spanlift.cli;

import java.util.List;
import java.util.Locale;

/** Writes one JSON object (RFC 8259) on one line, member by member. */
final class JsonObjectWriter {
    private final StringBuilder text = new StringBuilder("{");

    /** Writes a string member. */
    JsonObjectWriter member(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    /** Writes a number member. */
    JsonObjectWriter member(String name, int value) {
        name(name);
        text.append(value);
        return this;
    }

    /**
     * Writes a member that is a list of objects.
     *
     * @param objects the objects, each as {@link #end} returns it
     * @param separator what stands between two of them: a comma, and a line feed where each has a line of its own
     */
    JsonObjectWriter members(String name, List<String> objects, String separator) {
        name(name);
        text.append('[').append(String.join(separator, objects)).append(']');
        return this;
    }

    /**
     * Writes a member that is an object.
     *
     * @param object the object, as {@link #end} returns it
     */
    JsonObjectWriter object(String name, String object) {
        name(name);
        text.append(object);
        return this;
    }

    /** Writes a member that has no value. */
    JsonObjectWriter absent(String name) {
        name(name);
        text.append("null");
        return this;
    }

    /** Returns the object. */
    String end() {
        return text.append('}').toString();
    }

    private void name(String name) {
        if (text.length() > 1) {
            text.append(',');
        }
        quote(name);
        text.append(':');
    }

    private void quote(String value) {
        text.append('"');
        value.codePoints().forEach(this::character);
        text.append('"');
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (needsEscape(codePoint)) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
                } else {
                    text.appendCodePoint(codePoint);
                }
            }
        }
    }

    /** Besides what JSON demands: separators that some readers take for line ends, and halves of characters. */
    private static boolean needsEscape(int codePoint) {
        return codePoint < ' '
                || codePoint == 0x7F
                || codePoint == 0x2028
                || codePoint == 0x2029
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
