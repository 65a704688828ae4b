package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;

/** Writes diagnostics for their reader. */
interface DiagnosticPrinter {
    /** Writes the diagnostics of one schema. */
    void print(List<Diagnostic> diagnostics);

    /** Writes what is left to say when all schemas are done. */
    void end();
}
