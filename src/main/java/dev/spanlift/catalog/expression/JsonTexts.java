package dev.spanlift.catalog.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text is JSON, as <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a> writes it.
 *
 * <p>Goes through the text once and keeps what is open on a stack of its own, so that nothing is too long or too deep.
 */
final class JsonTexts {
    private static final Pattern WORD_OR_NUMBER =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?");
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("u[0-9a-fA-F]{4}");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String BLANKS = " \t\n\r";

    private final String text;
    private int position;

    /** The brackets and braces that are open, innermost first. */
    private final Deque<Character> open = new ArrayDeque<>();

    private JsonTexts(String text) {
        this.text = text;
    }

    /** Returns whether a text is one value, with nothing but blanks around it. */
    static boolean isJson(String text) {
        return new JsonTexts(text).isOneValue();
    }

    private boolean isOneValue() {
        do {
            if (!takeStart()) {
                return false;
            }
            while (takeClose()) {
                open.pop();
            }
        } while (!open.isEmpty() && take(','));
        skipBlanks();
        return open.isEmpty() && position == text.length();
    }

    /** Takes keys, opening brackets and braces, and the first value behind them that holds no other. */
    private boolean takeStart() {
        while (true) {
            if (!open.isEmpty() && open.peek() == '{' && !(takeString() && take(':'))) {
                return false;
            }
            if (take('{')) {
                if (take('}')) {
                    return true;
                }
                open.push('{');
            } else if (take('[')) {
                if (take(']')) {
                    return true;
                }
                open.push('[');
            } else {
                return takeString() || take(WORD_OR_NUMBER);
            }
        }
    }

    private boolean takeClose() {
        return !open.isEmpty() && take(open.peek() == '{' ? '}' : ']');
    }

    private boolean takeString() {
        if (!take('"')) {
            return false;
        }
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !takeEscape())) {
                return false;
            }
        }
        return false;
    }

    private boolean takeEscape() {
        if (position < text.length() && ESCAPES.indexOf(text.charAt(position)) >= 0) {
            position++;
            return true;
        }
        return take(UNICODE_ESCAPE);
    }

    private void skipBlanks() {
        while (position < text.length() && BLANKS.indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    /** Takes a character, and the blanks before it. */
    private boolean take(char wanted) {
        skipBlanks();
        if (position < text.length() && text.charAt(position) == wanted) {
            position++;
            return true;
        }
        return false;
    }

    private boolean take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        position = matcher.end();
        return true;
    }
}
