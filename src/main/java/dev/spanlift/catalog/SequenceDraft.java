package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;
import java.util.OptionalLong;

/** A sequence while statements are applied. */
final class SequenceDraft extends NamedDraft {
    /** Whether it was created with clauses: then it is altered with clauses. */
    boolean hasClauses;

    /** Whether it was created with options: then it is altered with options. */
    boolean hasOptions;

    Optional<String> sequenceKind = Optional.empty();
    OptionalLong skipRangeMin = OptionalLong.empty();
    OptionalLong skipRangeMax = OptionalLong.empty();
    OptionalLong startCounter = OptionalLong.empty();
    private final Optional<String> comment;

    SequenceDraft(ObjectName name, Optional<String> comment, SourceSpan span) {
        super(name, span);
        this.comment = comment;
    }

    @Override
    String kind() {
        return "sequence";
    }

    Sequence freeze() {
        return new Sequence(name, sequenceKind, skipRangeMin, skipRangeMax, startCounter, comment, span);
    }
}
