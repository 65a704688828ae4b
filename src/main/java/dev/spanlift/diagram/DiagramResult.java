package dev.spanlift.diagram;

import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;

/**
 * What building a diagram gives.
 *
 * @param diagram the diagram
 * @param diagnostics the names in the options that nothing in the schema has
 */
public record DiagramResult(Diagram diagram, List<Diagnostic> diagnostics) {
    /** Copies the list, so that the result is immutable. */
    public DiagramResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
