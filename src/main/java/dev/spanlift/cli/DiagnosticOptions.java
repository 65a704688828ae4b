package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.SeverityPolicy;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a command tells its findings to people or programs, and which of them count as failure.
 *
 * @param arguments what the user told the command
 */
record DiagnosticOptions(Arguments arguments) {
    private static final Option<Format> FORMAT = Option.of(
            ValueType.choice(Format.class),
            "text|json|github|sarif",
            "How to write diagnostics: text for people (the default); json, one object a line with the members file,"
                    + " line, column, endLine, endColumn, severity, code, message and hint; github, notes for GitHub Actions;"
                    + " sarif, a document in SARIF 2.1.0.",
            "--format");

    static final List<Option<?>> ALL = Option.join(List.of(FORMAT), ReportOptions.ALL);

    /**
     * Returns what the user thinks of the severity of diagnostics.
     *
     * @param strict whether warnings are errors
     * @throws UsageException if the user names a code that does not exist
     */
    SeverityPolicy policy(boolean strict) {
        return new ReportOptions(arguments).policy(strict);
    }

    /**
     * Returns the printer that the options ask for.
     *
     * @param console where diagnostics for people go
     * @param programs where diagnostics for programs go
     */
    DiagnosticPrinter printer(Console console, Consumer<String> programs) {
        return switch (arguments.value(FORMAT).orElse(Format.TEXT)) {
            case TEXT -> new ReportOptions(arguments).printer(console);
            case JSON -> new JsonDiagnosticPrinter(programs);
            case GITHUB -> new GitHubDiagnosticPrinter(programs);
            case SARIF -> new SarifDiagnosticPrinter(programs);
        };
    }

    /** Returns whether the diagnostics make the run a failure. */
    boolean isFailure(List<Diagnostic> diagnostics) {
        return new ReportOptions(arguments).isFailure(diagnostics);
    }

    private enum Format {
        TEXT,
        JSON,
        GITHUB,
        SARIF
    }
}
