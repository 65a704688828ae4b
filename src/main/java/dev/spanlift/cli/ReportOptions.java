package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.diagnostic.SeverityPolicy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command tells its findings to people, and which of them count as failure. */
final class ReportOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            defaultValue = "error",
            description = "The mildest severity that makes the exit status 1, and keeps output from being written."
                    + " The default is error.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show every diagnostic. Without it, many of the same code are folded into one line.")
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description =
                    "Whether to colour diagnostics; auto (the default) does so on a terminal unless NO_COLOR is set.")
    private Color color = Color.AUTO;

    @Option(
            names = "--severity",
            paramLabel = "CODE=error|warning|info|off",
            description = "Make diagnostics of CODE more or less severe, or leave them out. May be repeated.")
    private Map<String, Level> severities = new LinkedHashMap<>();

    /**
     * Returns what the user thinks of the severity of diagnostics.
     *
     * @param strict whether warnings are errors
     * @throws ParameterException if the user names a code that does not exist
     */
    SeverityPolicy policy(boolean strict) {
        Map<DiagnosticCode, Optional<Severity>> changed = new EnumMap<>(DiagnosticCode.class);
        severities.forEach((name, level) -> changed.put(code(name), level.severity));
        return new SeverityPolicy(changed, strict);
    }

    private DiagnosticCode code(String name) {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(command.commandLine(), "there is no diagnostic code '" + name + "'"));
    }

    /** Returns a printer for people. */
    DiagnosticPrinter printer(Console console) {
        return new TextDiagnosticPrinter(console::writeError, color.isOn(console.colored()), verbose);
    }

    /** Returns whether the diagnostics make the run a failure. */
    boolean isFailure(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(failOn) >= 0);
    }

    private enum Level {
        ERROR(Optional.of(Severity.ERROR)),
        WARNING(Optional.of(Severity.WARNING)),
        INFO(Optional.of(Severity.INFO)),
        OFF(Optional.empty());

        private final Optional<Severity> severity;

        Level(Optional<Severity> severity) {
            this.severity = severity;
        }
    }

    private enum Color {
        AUTO,
        ALWAYS,
        NEVER;

        boolean isOn(boolean automatic) {
            return this == ALWAYS || (this == AUTO && automatic);
        }
    }
}
