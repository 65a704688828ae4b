package dev.spanlift;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;

/**
 * What checking a schema gives.
 *
 * @param catalog the schema, as far as the statements make sense where some do not
 * @param diagnostics what is wrong, in the order of the files and of the places in them
 */
public record CheckResult(Catalog catalog, List<Diagnostic> diagnostics) {
    /** Copies the list, so that the result is immutable. */
    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
