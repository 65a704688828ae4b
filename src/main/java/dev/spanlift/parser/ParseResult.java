package dev.spanlift.parser;

import dev.spanlift.ast.Script;
import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;

/**
 * What parsing a file gives.
 *
 * @param script the statements and comments
 * @param diagnostics what is wrong, in the order of the text
 */
public record ParseResult(Script script, List<Diagnostic> diagnostics) {
    /** Copies the list, so that the result is immutable. */
    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
