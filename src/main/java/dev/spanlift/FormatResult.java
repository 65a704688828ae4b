package dev.spanlift;

import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;

/**
 * What formatting a file gives.
 *
 * @param text the formatted text, with LF behind every line; statements that hold an error are in it as they were
 * @param diagnostics the syntax errors, in the order of the text
 */
public record FormatResult(String text, List<Diagnostic> diagnostics) {
    /** Copies the list, so that the result is immutable. */
    public FormatResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
