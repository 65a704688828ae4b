package dev.spanlift.diagram.html;

import java.util.List;
import java.util.Optional;

/** Writes JSON that may stand inside a script element: it has no {@code <}, {@code >} and {@code &}. */
final class Json {
    private final StringBuilder text = new StringBuilder();

    /** Whether a value stands before, so that the next one needs a comma. */
    private boolean needsComma;

    /** Begins an object or, with {@code [}, an array. */
    Json begin(char bracket) {
        separate();
        text.append(bracket);
        needsComma = false;
        return this;
    }

    /** Ends what was begun. */
    Json end(char bracket) {
        text.append(bracket);
        needsComma = true;
        return this;
    }

    /** Writes the name of a member; its value comes next. */
    Json name(String name) {
        value(name);
        text.append(':');
        needsComma = false;
        return this;
    }

    Json member(String name, String value) {
        return name(name).value(value);
    }

    /** Writes a member unless it is absent. */
    Json member(String name, Optional<String> value) {
        value.ifPresent(present -> member(name, present));
        return this;
    }

    /** Writes a member unless it is false. */
    Json member(String name, boolean value) {
        if (value) {
            name(name);
            separate();
            text.append("true");
        }
        return this;
    }

    Json member(String name, int value) {
        name(name);
        separate();
        text.append(value);
        return this;
    }

    Json member(String name, List<String> values) {
        name(name).begin('[');
        values.forEach(this::value);
        return end(']');
    }

    private Json value(String value) {
        separate();
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            addEscaped(value.charAt(i));
        }
        text.append('"');
        return this;
    }

    private void addEscaped(char character) {
        boolean plain = character >= ' '
                && character != '"'
                && character != '\\'
                && character != '<'
                && character != '>'
                && character != '&'
                && character != '\u2028'
                && character != '\u2029'
                && !Character.isSurrogate(character);
        if (plain) {
            text.append(character);
        } else {
            String digits = Integer.toHexString(character);
            text.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
        }
    }

    private void separate() {
        if (needsComma) {
            text.append(',');
        }
        needsComma = true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
