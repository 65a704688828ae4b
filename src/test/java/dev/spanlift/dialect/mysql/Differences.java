package dev.spanlift.dialect.mysql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what differs, so that one run tells all of it. */
final class Differences {

    private final List<String> found = new ArrayList<>();

    void add(String difference) {
        found.add(difference);
    }

    void expect(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            found.add(what + ": " + expected + " expected, but it is " + actual);
        }
    }

    /** Expects the source's comment, perhaps with more behind it, and nothing but notes in brackets without one. */
    void expectComment(String object, Optional<String> source, String actual, boolean shortened) {
        // The server's comments take no characters beyond the basic plane: we replace them, or it does.
        String expected = source.map(text ->
                        text.strip().replaceAll("[^\\x{0}-\\x{FFFF}]", actual.contains("\uFFFD") ? "\uFFFD" : "?"))
                .orElse("");
        boolean carried = shortened
                ? expected.regionMatches(0, actual, 0, Math.min(expected.length(), Math.max(actual.length() - 2, 1)))
                : actual.startsWith(expected)
                        && actual.substring(expected.length()).matches("(?s)| ?\\[.*\\]");
        if (!carried) {
            found.add(object + " comment: " + expected + " expected, but it is " + actual);
        }
    }

    List<String> toList() {
        return List.copyOf(found);
    }
}
