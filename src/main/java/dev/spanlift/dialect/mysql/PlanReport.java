package dev.spanlift.dialect.mysql;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what the plan does not carry exactly, and where source objects went; objects are named as the source does. */
final class PlanReport {

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    /** Where constraints went, by the object: they need no name, and may have that of another or of a column. */
    private final IdentityHashMap<Record, Supplier<String>> constraintPlaces = new IdentityHashMap<>();

    /** Reports a finding about an object. */
    void say(DiagnosticCode code, String object, SourceSpan span, String message) {
        say(code, object, span, message, Optional.empty());
    }

    /** Reports a finding about an object with what to do about it. */
    void say(DiagnosticCode code, String object, SourceSpan span, String message, String hint) {
        say(code, object, span, message, Optional.of(hint));
    }

    private void say(DiagnosticCode code, String object, SourceSpan span, String message, Optional<String> hint) {
        diagnostics.add(new Diagnostic(code, code.severity(), message, span, hint, Optional.of(object)));
    }

    /** Reports inputs for which a translated expression gives another value than in Spanner. */
    void sayDifferences(Translation translation, Supplier<String> what, String object, SourceSpan span) {
        sayDifferences(translation.differences(), what, object, span);
    }

    /**
     * Reports inputs for which translated expressions give another value than in Spanner.
     *
     * @param what what holds the expressions, as people call it: {@code check c of T}
     */
    void sayDifferences(Collection<String> differences, Supplier<String> what, String object, SourceSpan span) {
        if (!differences.isEmpty()) {
            say(
                    DiagnosticCode.EXPRESSION_DIFFERS,
                    object,
                    span,
                    what.get() + " has another value than in Spanner for " + String.join("; for ", differences),
                    "check whether the data have such values");
        }
    }

    /** Tells the target object that an object became. */
    void place(String object, String target) {
        places.put(object, target);
    }

    /**
     * Tells the target object that a constraint of the catalog, an interleaving or a row deletion policy became.
     *
     * @param target makes its name, for those who ask
     */
    void placeConstraint(Record constraint, Supplier<String> target) {
        constraintPlaces.put(constraint, target);
    }

    /** Returns the target object that a constraint became; absent where it has none. */
    Optional<String> constraintPlace(Record constraint) {
        return Optional.ofNullable(constraintPlaces.get(constraint)).map(Supplier::get);
    }

    /** Returns the target object that an object became; absent where it has none. */
    Optional<String> place(String object) {
        return Optional.ofNullable(places.get(object));
    }

    List<Diagnostic> toList() {
        return List.copyOf(diagnostics);
    }
}
