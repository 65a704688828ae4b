package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the schema while statements are applied to it: mutable, private to this package, and aware of what depends on
 * it.
 *
 * <p>Drafts refer to each other by object and not by name, so that a rename touches one draft. The fields of the subclasses
 * are open to the package: statements change them, rules read them, and freezing copies them into the catalog's records.
 */
abstract class Draft {
    final SourceSpan span;
    private Set<Draft> uses = Set.of();
    private Set<Draft> usedBy = Set.of();

    Draft(SourceSpan span) {
        this.span = span;
    }

    /** Returns what it is and what it is called, for messages: {@code index `SongsByName`}. */
    abstract String describe();

    /** Notes that this draft cannot be without the other one. */
    final void use(Draft other) {
        uses = added(uses, other);
        other.usedBy = added(other.usedBy, this);
    }

    /** Forgets that this draft needs the other one. */
    final void stopUsing(Draft other) {
        uses.remove(other);
        other.usedBy.remove(this);
    }

    /** Forgets all that this draft needs: it is dropped or defined anew. */
    final void release() {
        if (!uses.isEmpty()) {
            for (Draft used : uses) {
                used.usedBy.remove(this);
            }
            uses = Set.of();
        }
    }

    /** Returns what this draft cannot be without, in the order in which it came. */
    final Set<Draft> uses() {
        return uses;
    }

    /** Returns the table that it is a part of, and goes with. */
    Optional<TableDraft> owner() {
        return Optional.empty();
    }

    /** Returns what cannot be without this draft, in the order in which it came. */
    final Set<Draft> usedBy() {
        return usedBy;
    }

    /** Most drafts use nothing and are used by nothing: those share one empty set. */
    private static Set<Draft> added(Set<Draft> drafts, Draft draft) {
        Set<Draft> result = drafts.isEmpty() ? new FewSet<>() : drafts;
        result.add(draft);
        return result;
    }
}
