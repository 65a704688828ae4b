package dev.spanlift.dialect;

import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Supplier;

/** What a conversion gives; immutable. */
public final class ConversionResult {
    private final String sql;
    private final List<Diagnostic> diagnostics;
    private final OnDemand mappings;

    private ConversionResult(String sql, List<Diagnostic> diagnostics, OnDemand mappings) {
        this.sql = sql;
        this.diagnostics = List.copyOf(diagnostics);
        this.mappings = mappings;
    }

    /**
     * Returns a result.
     *
     * @param mappings makes what {@link #mappings} returns; called once at most, as few readers want it
     */
    public static ConversionResult of(
            String sql, List<Diagnostic> diagnostics, Supplier<List<ObjectMapping>> mappings) {
        return new ConversionResult(sql, diagnostics, new OnDemand(mappings));
    }

    /**
     * Returns the target's DDL, with a line feed after every line; complete and loadable even where diagnostics hold
     * errors, which then name the objects that it leaves out.
     */
    public String sql() {
        return sql;
    }

    /** Returns what the DDL does not carry exactly and which choices were made, in the order of the catalog. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns where each source object went, in the order of the catalog. */
    public List<ObjectMapping> mappings() {
        return mappings.get();
    }

    /** Returns this result with other diagnostics. */
    public ConversionResult withDiagnostics(List<Diagnostic> others) {
        return new ConversionResult(sql, others, mappings);
    }

    /** A list that is made at the first question; then nothing is kept of what it is made from. */
    private static final class OnDemand {
        private Supplier<List<ObjectMapping>> source;

        OnDemand(Supplier<List<ObjectMapping>> source) {
            this.source = source;
        }

        synchronized List<ObjectMapping> get() {
            List<ObjectMapping> made = List.copyOf(source.get());
            source = () -> made;
            return made;
        }
    }
}
