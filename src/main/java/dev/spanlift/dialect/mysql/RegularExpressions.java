package dev.spanlift.dialect.mysql;

import java.util.Optional;

/**
 * Regular expressions from RE2, which Spanner uses, to ICU, which MySQL uses: where both write the same but mean another
 * thing, the ASCII meaning of RE2 is spelled out; what is not known to be equal is refused.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2's syntax</a>
 * @see <a href="https://unicode-org.github.io/icu/userguide/strings/regexp.html">ICU's regular expressions</a>
 */
final class RegularExpressions {

    private static final String ESCAPED_PUNCTUATION = "\\.+*?()|[]{}^$-/\"'#&@!%,:;<>=_~` ";

    private final String pattern;
    private final StringBuilder translated = new StringBuilder();
    private int at;
    private boolean inClass;

    private RegularExpressions(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the pattern for the match type {@code cu}; empty where it holds something that may differ. */
    static Optional<String> translate(String pattern) {
        RegularExpressions translation = new RegularExpressions(pattern);
        while (translation.at < pattern.length()) {
            if (!translation.step()) {
                return Optional.empty();
            }
        }
        return translation.inClass ? Optional.empty() : Optional.of(translation.translated.toString());
    }

    private boolean step() {
        char c = pattern.charAt(at);
        if (c == '\\') {
            return escape();
        }
        if (inClass) {
            return classCharacter(c);
        }
        switch (c) {
            case '[' -> inClass = true;
            case '$' -> {
                // RE2's $ is the end of the text, ICU's also stands before a last line feed.
                translated.append("\\z");
                at++;
                return true;
            }
            case '(' -> {
                if (pattern.startsWith("(?", at) && !pattern.startsWith("(?:", at)) {
                    return false;
                }
            }
            default -> {
                // Possessive quantifiers are ICU's alone.
                if (c == '+' && at > 0 && "+*?}".indexOf(pattern.charAt(at - 1)) >= 0) {
                    return false;
                }
            }
        }
        translated.append(c);
        at++;
        if (inClass && at < pattern.length() && pattern.charAt(at) == '^') {
            translated.append('^');
            at++;
        }
        return true;
    }

    /** Nested classes and set operators are ICU's alone, named classes RE2's in this place. */
    private boolean classCharacter(char c) {
        if (c == '[' || c == '&' || (c == '-' && pattern.startsWith("--", at))) {
            return false;
        }
        inClass = c != ']';
        translated.append(c);
        at++;
        return true;
    }

    private boolean escape() {
        if (at + 1 == pattern.length()) {
            return false;
        }
        char c = pattern.charAt(at + 1);
        at += 2;
        Optional<String> ascii = switch (c) {
            case 'd' -> Optional.of("0-9");
            case 'w' -> Optional.of("0-9A-Za-z_");
            case 's' -> Optional.of("\\t\\n\\f\\r ");
            default -> Optional.empty();
        };
        if (ascii.isPresent()) {
            translated.append(inClass ? ascii.get() : "[" + ascii.get() + "]");
            return true;
        }
        if (ESCAPED_PUNCTUATION.indexOf(c) >= 0 || "tnrf".indexOf(c) >= 0) {
            translated.append('\\').append(c);
            return true;
        }
        if (inClass) {
            return false;
        }
        switch (c) {
            case 'D' -> translated.append("[^0-9]");
            case 'W' -> translated.append("[^0-9A-Za-z_]");
            case 'S' -> translated.append("[^\\t\\n\\f\\r ]");
            case 'A' -> translated.append("\\A");
            case 'z' -> translated.append("\\z");
            default -> {
                return false;
            }
        }
        return true;
    }
}
