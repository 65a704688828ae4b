package dev.spanlift.diagnostic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which severity diagnostics get in place of their code's default.
 *
 * @param strict whether every warning is an error, so that a loss fails the run
 * @param severities severities by code, which go before {@code strict}; an empty value turns the code off
 */
public record SeverityPolicy(boolean strict, Map<DiagnosticCode, Optional<Severity>> severities) {

    /** The policy that changes nothing. */
    public static final SeverityPolicy DEFAULT = new SeverityPolicy(false, Map.of());

    /** Copies the map, so that the record is immutable. */
    public SeverityPolicy {
        severities = Map.copyOf(severities);
    }

    /** Returns this policy with one more code set; an empty severity turns the code off. */
    public SeverityPolicy with(DiagnosticCode code, Optional<Severity> severity) {
        Map<DiagnosticCode, Optional<Severity>> changed = new EnumMap<>(DiagnosticCode.class);
        changed.putAll(severities);
        changed.put(code, severity);
        return new SeverityPolicy(strict, changed);
    }

    /** Returns the diagnostics with this policy's severities, in order, without those that it turns off. */
    public List<Diagnostic> apply(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .flatMap(diagnostic -> apply(diagnostic).stream())
                .toList();
    }

    private Optional<Diagnostic> apply(Diagnostic diagnostic) {
        Optional<Severity> chosen = severities.get(diagnostic.code());
        if (chosen != null) {
            return chosen.map(diagnostic::withSeverity);
        }
        return Optional.of(
                strict && diagnostic.severity() == Severity.WARNING
                        ? diagnostic.withSeverity(Severity.ERROR)
                        : diagnostic);
    }
}
