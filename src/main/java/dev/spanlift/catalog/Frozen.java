package dev.spanlift.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes the lists of a catalog, nearly all of which are short or empty: a stream for each took longer than its elements. */
final class Frozen {
    private Frozen() {}

    /** Returns what the elements become, in order. */
    static <D, F> List<F> list(Collection<D> drafts, Function<? super D, ? extends F> freeze) {
        return list(drafts, draft -> true, freeze);
    }

    /** Returns what the elements that fulfil a condition become, in order. */
    static <D, F> List<F> list(
            Collection<D> drafts, Predicate<? super D> condition, Function<? super D, ? extends F> freeze) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<F> frozen = new ArrayList<>(drafts.size());
        for (D draft : drafts) {
            if (condition.test(draft)) {
                frozen.add(freeze.apply(draft));
            }
        }
        return frozen;
    }
}
