package dev.spanlift.dialect.mysql;

/**
 * Names and strings as MySQL writes them.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/string-literals.html">String Literals</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/identifiers.html">Schema Object Names</a>
 */
final class MySqlQuoting {

    private MySqlQuoting() {}

    /** Returns a name in backquotes. */
    static String name(String name) {
        return '`' + doubled(name) + '`';
    }

    /** Returns a qualified name, each part in backquotes. */
    static String name(MySqlName name) {
        return name.database().map(database -> name(database) + '.').orElse("") + name(name.name());
    }

    /** Appends a name in backquotes. */
    static void appendName(StringBuilder text, String name) {
        text.append('`').append(doubled(name)).append('`');
    }

    private static String doubled(String name) {
        return name.indexOf('`') < 0 ? name : name.replace("`", "``");
    }

    /** Returns a string literal on one line; it expects the SQL mode NO_BACKSLASH_ESCAPES to be off, as it is by default. */
    static String string(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2);
        appendString(quoted, value);
        return quoted.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '\'' && c != '\\';
    }

    /** Appends a string literal as {@link #string} returns it. */
    static void appendString(StringBuilder quoted, String value) {
        quoted.append('\'');
        int plain = 0;
        while (plain < value.length() && isPlain(value.charAt(plain))) {
            plain++;
        }
        // A whole string is copied at once, a part of one letter by letter.
        quoted.append(plain == value.length() ? value : value.substring(0, plain));
        for (int i = plain; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\'' -> quoted.append("''");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\0' -> quoted.append("\\0");
                case '\u001A' -> quoted.append("\\Z");
                default -> quoted.append(c);
            }
        }
        quoted.append('\'');
    }
}
