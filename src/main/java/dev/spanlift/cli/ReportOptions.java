package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.diagnostic.SeverityPolicy;
import dev.spanlift.diagnostic.Suggestions;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How a command tells its findings to people, and which of them count as failure.
 *
 * @param arguments what the user told the command
 */
record ReportOptions(Arguments arguments) {
    private static final Option<Severity> FAIL_ON = Option.of(
            ValueType.choice(Severity.class),
            "error|warning|info",
            "The mildest severity that makes the exit status 1, and keeps output from being written. The default is error.",
            "--fail-on");

    private static final Option<Void> VERBOSE = Option.flag(
            "Show every diagnostic. Without it, many of the same code are folded into one line.", "-v", "--verbose");

    private static final Option<Color> COLOR = Option.of(
            ValueType.choice(Color.class),
            "auto|always|never",
            "Whether to colour diagnostics; auto (the default) does so on a terminal unless NO_COLOR is set.",
            "--color");

    private static final Option<Map.Entry<String, Level>> SEVERITY = Option.repeated(
            ValueType.assignment(ValueType.choice(Level.class)),
            "CODE=error|warning|info|off",
            "Make diagnostics of CODE more or less severe, or leave them out. May be repeated.",
            "--severity");

    static final List<Option<?>> ALL = List.of(FAIL_ON, VERBOSE, COLOR, SEVERITY);

    /**
     * Returns what the user thinks of the severity of diagnostics.
     *
     * @param strict whether warnings are errors
     * @throws UsageException if the user names a code that does not exist
     */
    SeverityPolicy policy(boolean strict) {
        Map<DiagnosticCode, Optional<Severity>> changed = new EnumMap<>(DiagnosticCode.class);
        for (Map.Entry<String, Level> severity : arguments.values(SEVERITY)) {
            changed.put(code(severity.getKey()), severity.getValue().severity);
        }
        return new SeverityPolicy(changed, strict);
    }

    private static DiagnosticCode code(String name) {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            if (code.name().equals(name)) {
                return code;
            }
        }
        String suggestion = new Suggestions()
                .nearest(name, Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::name))
                .map(near -> "Did you mean: " + near + "?\n")
                .orElse("");
        throw new UsageException("there is no diagnostic code '" + name + "'", suggestion);
    }

    /** Returns a printer for people. */
    DiagnosticPrinter printer(Console console) {
        Color color = arguments.value(COLOR).orElse(Color.AUTO);
        return new TextDiagnosticPrinter(console::writeError, color.isOn(console.colored()), arguments.has(VERBOSE));
    }

    /** Returns whether the diagnostics make the run a failure. */
    boolean isFailure(List<Diagnostic> diagnostics) {
        Severity failOn = arguments.value(FAIL_ON).orElse(Severity.ERROR);
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity().compareTo(failOn) >= 0) {
                return true;
            }
        }
        return false;
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

        BooleanSupplier isOn(BooleanSupplier automatic) {
            return this == AUTO ? automatic : () -> this == ALWAYS;
        }
    }
}
