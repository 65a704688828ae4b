package dev.spanlift.diagnostic;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the name that somebody may have meant.
 *
 * <p>Looking through all names at every unknown one would take quadratic time in a script where many are unknown, so the
 * number of comparisons is limited: when it is used up there are no more suggestions.
 */
public final class Suggestions {
    private static final int MAX_COMPARISONS = 1_000_000;

    /** Longer names are not compared: nobody mistypes them in a way that the reader needs help with. */
    private static final int MAX_NAME_CHARACTERS = 128;

    /** One wrong character in that many is a likely slip. */
    private static final int CHARACTERS_PER_SLIP = 3;

    private int comparisons;

    /** Returns the candidate that differs least; absent where none is near. */
    public Optional<String> nearest(String name, Stream<String> candidates) {
        if (comparisons > MAX_COMPARISONS || name.length() > MAX_NAME_CHARACTERS) {
            return Optional.empty();
        }
        Search search = new Search(name.toLowerCase(Locale.ROOT));
        candidates.forEach(candidate -> {
            comparisons++;
            search.consider(candidate);
        });
        return search.best;
    }

    private static final class Search {
        private final String wanted;
        private int bestDistance;
        private Optional<String> best = Optional.empty();

        Search(String wanted) {
            this.wanted = wanted;
            // Something must be left of the name.
            this.bestDistance = Math.min(Math.max(1, wanted.length() / CHARACTERS_PER_SLIP) + 1, wanted.length());
        }

        void consider(String candidate) {
            if (Math.abs(candidate.length() - wanted.length()) < bestDistance) {
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = Optional.of(candidate);
                }
            }
        }

        /** Returns how many characters must be put in, taken out, replaced or swapped with the next to get from one to the other. */
        private static int distance(String left, String right) {
            int[] beforePrevious = new int[right.length() + 1];
            int[] previous = new int[right.length() + 1];
            int[] current = new int[right.length() + 1];
            for (int j = 0; j <= right.length(); j++) {
                previous[j] = j;
            }
            for (int i = 1; i <= left.length(); i++) {
                current[0] = i;
                for (int j = 1; j <= right.length(); j++) {
                    int replaced = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                    current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                    if (isSwapped(left, i, right, j)) {
                        current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                    }
                }
                int[] free = beforePrevious;
                beforePrevious = previous;
                previous = current;
                current = free;
            }
            return previous[right.length()];
        }

        private static boolean isSwapped(String left, int i, String right, int j) {
            return i > 1
                    && j > 1
                    && left.charAt(i - 1) == right.charAt(j - 2)
                    && left.charAt(i - 2) == right.charAt(j - 1);
        }
    }
}
