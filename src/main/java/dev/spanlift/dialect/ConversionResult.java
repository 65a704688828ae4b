package dev.spanlift.dialect;

import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a conversion gives.
 *
 * @param sql the target's DDL, with a line feed after every line; complete and loadable even where diagnostics hold
 *     errors, which then name the objects that it leaves out
 * @param diagnostics what the DDL does not carry exactly and which choices were made, in the order of the catalog
 * @param mappings where each source object went, in the order of the catalog
 */
public record ConversionResult(String sql, List<Diagnostic> diagnostics, List<ObjectMapping> mappings) {
    /** Copies the lists, so that the result is immutable. */
    public ConversionResult {
        diagnostics = List.copyOf(diagnostics);
        mappings = List.copyOf(mappings);
    }
}
