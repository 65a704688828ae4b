package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.SeverityPolicy;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a command tells its findings to people or programs, and which of them count as failure. */
final class DiagnosticOptions {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How to write diagnostics: text for people (the default), or json, one object a line with the"
                    + " members file, line, column, endLine, endColumn, severity, code, message and hint.")
    private Format format = Format.TEXT;

    @Mixin
    private ReportOptions report = new ReportOptions();

    /**
     * Returns what the user thinks of the severity of diagnostics.
     *
     * @param strict whether warnings are errors
     * @throws ParameterException if the user names a code that does not exist
     */
    SeverityPolicy policy(boolean strict) {
        return report.policy(strict);
    }

    /**
     * Returns the printer that the options ask for.
     *
     * @param console where diagnostics for people go
     * @param json where diagnostics for programs go
     */
    DiagnosticPrinter printer(Console console, Consumer<String> json) {
        return format == Format.JSON ? new JsonDiagnosticPrinter(json) : report.printer(console);
    }

    /** Returns whether the diagnostics make the run a failure. */
    boolean isFailure(List<Diagnostic> diagnostics) {
        return report.isFailure(diagnostics);
    }

    private enum Format {
        TEXT,
        JSON
    }
}
