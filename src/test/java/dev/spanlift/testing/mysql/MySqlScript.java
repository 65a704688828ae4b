package dev.spanlift.testing.mysql;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a script where the {@code mysql} client does: at semicolons outside of strings, quoted names and comments.
 *
 * <p>Backslashes escape in strings, as they do in the server's default SQL mode. {@code DELIMITER} is not known.
 */
final class MySqlScript {

    private final String text;
    private final List<String> statements = new ArrayList<>();
    private int start;
    private boolean blank = true;

    private MySqlScript(String text) {
        this.text = text;
    }

    /** The statements of a script in order, without their semicolons; none for text that is blank or only comments. */
    static List<String> statements(String text) {
        MySqlScript script = new MySqlScript(text);
        script.split();
        return List.copyOf(script.statements);
    }

    private void split() {
        int position = 0;
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == ';') {
                endStatement(position);
                position++;
                start = position;
            } else if (isLineComment(position)) {
                position = after("\n", position);
            } else if (text.startsWith("/*", position)) {
                // A comment of this form is code: /*!80016 CHECK (a > 0) */
                blank &= !text.startsWith("/*!", position);
                position = after("*/", position + 2);
            } else if (character == '\'' || character == '"' || character == '`') {
                blank = false;
                position = afterQuoted(position);
            } else {
                blank &= Character.isWhitespace(character);
                position++;
            }
        }
        endStatement(text.length());
    }

    private void endStatement(int end) {
        if (!blank) {
            statements.add(text.substring(start, end).strip());
        }
        blank = true;
    }

    /** Two dashes begin a comment only before a space or the end of the line: {@code 1--1} is arithmetic. */
    private boolean isLineComment(int position) {
        if (text.charAt(position) == '#') {
            return true;
        }
        int next = position + 2;
        return text.startsWith("--", position) && (next == text.length() || Character.isWhitespace(text.charAt(next)));
    }

    private int after(String end, int position) {
        int found = text.indexOf(end, position);
        return found < 0 ? text.length() : found + end.length();
    }

    /** A doubled quote ends one quoted text and begins the next, which comes to the same for splitting. */
    private int afterQuoted(int position) {
        char quote = text.charAt(position);
        for (int index = position + 1; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == quote) {
                return index + 1;
            }
            if (character == '\\' && quote != '`') {
                index++;
            }
        }
        return text.length();
    }
}
