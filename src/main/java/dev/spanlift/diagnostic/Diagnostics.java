package dev.spanlift.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics in the order in which they are reported. For one thread; {@link #toList} is immutable. */
public final class Diagnostics {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean hasErrors;

    /** Adds a diagnostic. */
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        hasErrors |= diagnostic.severity() == Severity.ERROR;
    }

    /** Adds all diagnostics, in order. */
    public void reportAll(Iterable<Diagnostic> added) {
        added.forEach(this::report);
    }

    /** Returns whether an error was reported. */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** Returns how many diagnostics were reported. */
    public int size() {
        return diagnostics.size();
    }

    /** Returns the diagnostics reported so far, as an immutable copy. */
    public List<Diagnostic> toList() {
        return List.copyOf(diagnostics);
    }
}
