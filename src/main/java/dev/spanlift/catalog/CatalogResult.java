package dev.spanlift.catalog;

import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;

/**
 * What applying statements gives.
 *
 * @param catalog the schema; as far as the statements make sense where some do not
 * @param diagnostics what Spanner would refuse, in the order of the statements
 */
public record CatalogResult(Catalog catalog, List<Diagnostic> diagnostics) {
    /** Copies the list, so that the result is immutable. */
    public CatalogResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
