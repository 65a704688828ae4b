package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.parser.generated.SpannerLexer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Misspelt keywords, and reserved words as names. */
final class WordMistakes {
    private static final int SHORT_WORD = 4;

    private WordMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        return reserved(failure)
                .or(() -> misspelt(failure, failure.index(), failure.expected().keywords()));
    }

    /** Explains the word at an index as a misspelling of one of the keywords; empty where it is near to none. */
    static Optional<Mistake> misspelt(Failure failure, int i, Collection<String> keywords) {
        if (!failure.isWord(i) || failure.type(i) == SpannerLexer.QUOTED_IDENTIFIER) {
            return Optional.empty();
        }
        // A reserved word is spelt rightly; that it means the one word that may stand there is likely all the same.
        boolean known = isReserved(failure.type(i)) && keywords.size() > 1;
        return (known ? Optional.<String>empty() : nearest(failure.word(i), keywords))
                .map(keyword -> Mistake.of(
                        failure.error(
                                failure.span(i), "unknown word " + failure.quote(i), "did you mean " + keyword + "?"),
                        Repair.read(failure.tokens(), i, i + 1, SpannerScanner.wordType(keyword), keyword)));
    }

    private static boolean isReserved(int type) {
        return SpannerScanner.keyword(type).isPresent() && !Expected.isName(type);
    }

    private static Optional<Mistake> reserved(Failure failure) {
        int i = failure.index();
        // COLUMN itself may be the name that ALTER TABLE t DROP names; then nothing is expected behind it.
        boolean behindColumn = failure.type(i - 1) == SpannerLexer.COLUMN && failure.type(i - 2) == SpannerLexer.DROP;
        if (!isReserved(failure.type(i)) || !(failure.expected().hasName() || behindColumn)) {
            return Optional.empty();
        }
        Diagnostic diagnostic = failure.error(
                failure.span(i),
                failure.word(i) + " is a reserved word and no name",
                "quote it with backquotes: `" + failure.text(i) + "`");
        return Optional.of(Mistake.likely(
                failure,
                diagnostic,
                Repair.read(failure.tokens(), i, i + 1, SpannerLexer.IDENTIFIER, failure.text(i))));
    }

    /** Returns the word that a misspelt one most likely means: one slip away, or two in a longer word. */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        String upper = word.toUpperCase(Locale.ROOT);
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int allowed = Math.min(upper.length(), candidate.length()) <= SHORT_WORD ? 1 : 2;
            if (Math.abs(upper.length() - candidate.length()) <= allowed) {
                int distance = distance(upper, candidate);
                if (distance <= allowed && distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return bestDistance == 0 || best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Returns how many letters must be added, taken away, replaced, or exchanged with their neighbour. */
    private static int distance(String left, String right) {
        int[][] distances = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, left, right, i, j);
            }
        }
        return distances[left.length()][right.length()];
    }

    private static int step(int[][] distances, String left, String right, int i, int j) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int best = distances[i - 1][j - 1] + (same ? 0 : 1);
        best = Math.min(best, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        if (i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1)) {
            best = Math.min(best, distances[i - 2][j - 2] + 1);
        }
        return best;
    }

    /** Returns the word that is nearest to the one at an index, if that is a name and not quoted. */
    static boolean isNear(Failure failure, int i, String keyword) {
        return failure.type(i) == SpannerLexer.IDENTIFIER
                && nearest(failure.text(i), List.of(keyword)).isPresent();
    }
}
