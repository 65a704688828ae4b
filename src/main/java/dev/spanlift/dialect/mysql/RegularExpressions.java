package dev.spanlift.dialect.mysql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions from RE2, which Spanner uses, to ICU, which MySQL uses: where both write the same but mean another
 * thing, the ASCII meaning of RE2 is spelled out; what is not known to be equal is refused.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2's syntax</a>
 * @see <a href="https://unicode-org.github.io/icu/userguide/strings/regexp.html">ICU's regular expressions</a>
 */
final class RegularExpressions {

    private static final char MAX_ASCII = 0x7F;

    /** What the code points of a letter of ASCII in its two cases differ by. */
    private static final int CASE_BIT = 0x20;

    private static final String ESCAPED_PUNCTUATION = "\\.+*?()|[]{}^$-/\"'#&@!%,:;<>=_~` ";

    /** A repetition with bounds; what only looks like one stands for itself in RE2. */
    private static final Pattern REPETITION = Pattern.compile("\\{\\d{1,4}(?:,\\d{0,4})?}");

    /** Flags for the whole pattern: whether letters of either case match, and whether a point takes line feeds. */
    private static final Pattern FLAGS = Pattern.compile("\\(\\?([is]+)\\)");

    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?P?<\\w+>");

    /** The letters beyond ASCII whose other case is ASCII's k and s: RE2 takes them where it ignores case. */
    private static final String KELVIN = "\\u212A";

    private static final String LONG_S = "\\u017F";

    private static final String WORD = "0-9A-Za-z_";

    /**
     * The end or start of a word of ASCII letters; ICU's own knows the words of all languages. Its opposite has no equal
     * form: RE2 also finds it between the bytes of a letter beyond ASCII.
     */
    private static final String BOUNDARY =
            "(?:(?<=[" + WORD + "])(?![" + WORD + "])|(?<![" + WORD + "])(?=[" + WORD + "]))";

    /** Named classes of RE2, which are ASCII's. */
    private static final Map<String, String> NAMED_CLASSES = Map.ofEntries(
            Map.entry("[:alnum:]", "0-9A-Za-z"),
            Map.entry("[:alpha:]", "A-Za-z"),
            Map.entry("[:digit:]", "0-9"),
            Map.entry("[:lower:]", "a-z"),
            Map.entry("[:upper:]", "A-Z"),
            Map.entry("[:word:]", WORD),
            Map.entry("[:xdigit:]", "0-9A-Fa-f"));

    private final String pattern;
    private final StringBuilder translated = new StringBuilder();
    private int at;
    private boolean inClass;
    /** For each parenthesis that is open, whether it captures. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private int groups;
    private boolean groupsAlwaysMatch = true;

    private final boolean ignoresCase;
    private final boolean pointTakesLineFeeds;

    private RegularExpressions(String pattern) {
        this.pattern = pattern;
        Matcher flags = FLAGS.matcher(pattern);
        boolean flagged = flags.lookingAt();
        at = flagged ? flags.end() : 0;
        ignoresCase = flagged && flags.group(1).contains("i");
        pointTakesLineFeeds = flagged && flags.group(1).contains("s");
    }

    /** Returns the pattern for the match type {@code cu}; empty where it holds something that may differ. */
    static Optional<RegularExpressions> translate(String pattern) {
        RegularExpressions translation = new RegularExpressions(pattern);
        while (translation.at < pattern.length()) {
            if (!translation.step()) {
                return Optional.empty();
            }
        }
        // ICU takes no empty pattern.
        return translation.translated.isEmpty() || translation.inClass || !translation.isValid()
                ? Optional.empty()
                : Optional.of(translation);
    }

    private boolean isValid() {
        try {
            Pattern.compile(icu());
            return true;
        } catch (PatternSyntaxException exception) {
            return false;
        }
    }

    /** Returns a replacement with groups as ICU writes them; empty where it names a group that is not there. */
    static Optional<String> replacement(String text, int groups) {
        StringBuilder translated = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$') {
                translated.append("\\$");
            } else if (c != '\\') {
                translated.append(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '\\') {
                translated.append("\\\\");
                i++;
            } else {
                int group = i + 1 < text.length() ? text.charAt(i + 1) - '0' : -1;
                // ICU takes a further digit as part of the number where there are that many groups.
                boolean digitFollows = i + 2 < text.length() && Character.isDigit(text.charAt(i + 2));
                if (group < 0 || group > groups || group > 9 || digitFollows) {
                    return Optional.empty();
                }
                translated.append('$').append(group);
                i++;
            }
        }
        return Optional.of(translated.toString());
    }

    /** Returns the translated pattern. */
    String icu() {
        return translated.toString();
    }

    /** Returns the number of its groups. */
    int groups() {
        return groups;
    }

    /** Returns whether each group is part of every match. */
    boolean groupsAlwaysMatch() {
        return groupsAlwaysMatch;
    }

    /** Returns whether it can match without taking a character: then it does so in an empty text when nothing looks around. */
    boolean matchesEmpty() {
        return Pattern.compile(icu().replace(BOUNDARY, "(?:)")).matcher("").find();
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
            case '.' -> {
                translated.append(pointTakesLineFeeds ? "[\\s\\S]" : ".");
                at++;
                return true;
            }
            case '(' -> {
                Matcher named = NAMED_GROUP.matcher(pattern).region(at, pattern.length());
                if (named.lookingAt()) {
                    open.push(true);
                    groups++;
                    translated.append('(');
                    at = named.end();
                    return true;
                }
                if (pattern.startsWith("(?", at) && !pattern.startsWith("(?:", at)) {
                    return false;
                }
                boolean captures = !pattern.startsWith("(?:", at);
                open.push(captures);
                groups += captures ? 1 : 0;
            }
            case ')' -> {
                if (open.isEmpty()) {
                    return false;
                }
                open.pop();
            }
            // A group in one of two branches need not be part of a match; one that holds both is.
            case '|' -> groupsAlwaysMatch &= !open.isEmpty() && open.peek();
            case '{' -> {
                if (!REPETITION.matcher(pattern.substring(at)).lookingAt()) {
                    return false;
                }
                groupsAlwaysMatch &= pattern.charAt(at - 1) != ')';
            }
            case '?', '*' -> groupsAlwaysMatch &= at == 0 || pattern.charAt(at - 1) != ')';
            default -> {
                // Possessive quantifiers are ICU's alone.
                if (c == '+' && at > 0 && "+*?}".indexOf(pattern.charAt(at - 1)) >= 0) {
                    return false;
                }
                if (ignoresCase && (isLetter(c) || c > MAX_ASCII)) {
                    translated.append('[').append(c).append(otherCase(c, c)).append(']');
                    at++;
                    return c <= MAX_ASCII;
                }
            }
        }
        translated.append(c);
        at++;
        if (inClass && at < pattern.length() && pattern.charAt(at) == '^') {
            translated.append('^');
            at++;
        }
        // A bracket there is a member of the class in RE2.
        return !inClass || !pattern.startsWith("]", at);
    }

    /** Nested classes and set operators are ICU's alone, named classes RE2's in this place. */
    private boolean classCharacter(char c) {
        if (c == '[') {
            return NAMED_CLASSES.entrySet().stream()
                    .filter(named -> pattern.startsWith(named.getKey(), at))
                    .findFirst()
                    .map(named -> {
                        translated.append(eitherCase(named.getValue()));
                        at += named.getKey().length();
                        return true;
                    })
                    .orElse(false);
        }
        if (c == '&' || (c == '-' && pattern.startsWith("--", at))) {
            return false;
        }
        inClass = c != ']';
        return (ignoresCase && inClass) ? member(c) : taken(c);
    }

    private boolean taken(char c) {
        translated.append(c);
        at++;
        return true;
    }

    /** Takes a member of a class, or a range of them, with the letters of the other case; false where it is beyond ASCII. */
    private boolean member(char first) {
        boolean isRange = at + 2 < pattern.length()
                && pattern.charAt(at + 1) == '-'
                && "\\[]".indexOf(pattern.charAt(at + 2)) < 0;
        char last = isRange ? pattern.charAt(at + 2) : first;
        // A hyphen between others is the middle of a range whose ends are not seen here.
        boolean strayHyphen = first == '-' && "[^".indexOf(pattern.charAt(at - 1)) < 0 && !pattern.startsWith("-]", at);
        if (first > MAX_ASCII || last > MAX_ASCII || strayHyphen) {
            return false;
        }
        translated.append(pattern, at, at + (isRange ? 3 : 1)).append(otherCase(first, last));
        at += isRange ? 3 : 1;
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns the members of a class that are letters of a range in the other case. */
    private static String otherCase(char first, char last) {
        StringBuilder members = new StringBuilder();
        for (char c = first; c <= last; c++) {
            if (isLetter(c)) {
                members.append((char) (c ^ CASE_BIT));
                members.append((c | CASE_BIT) == 'k' ? KELVIN : (c | CASE_BIT) == 's' ? LONG_S : "");
            }
        }
        return members.toString();
    }

    /** Returns a named class, with the letters of the other case where case is ignored. */
    private String eitherCase(String members) {
        boolean hasAll = members.contains("a-z") || members.contains("A-Z");
        return ignoresCase && hasAll ? members + "A-Za-z" + KELVIN + LONG_S : members;
    }

    private boolean escape() {
        if (at + 1 == pattern.length()) {
            return false;
        }
        char c = pattern.charAt(at + 1);
        at += 2;
        Optional<String> ascii = switch (c) {
            case 'd' -> Optional.of("0-9");
            case 'w' -> Optional.of(eitherCase(WORD));
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
            case 'W' -> translated.append("[^").append(eitherCase(WORD)).append(']');
            case 'S' -> translated.append("[^\\t\\n\\f\\r ]");
            case 'b' -> translated.append(BOUNDARY);
            case 'A' -> translated.append("\\A");
            case 'z' -> translated.append("\\z");
            default -> {
                return false;
            }
        }
        return true;
    }
}
