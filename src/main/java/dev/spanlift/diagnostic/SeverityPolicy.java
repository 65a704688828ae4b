package dev.spanlift.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user's own opinion on how bad findings are.
 *
 * @param severities the severity of each code that differs from its default; an empty value leaves the code's diagnostics
 *     out
 * @param strict whether what is a warning otherwise is an error; codes of {@code severities} are not affected
 */
public record SeverityPolicy(Map<DiagnosticCode, Optional<Severity>> severities, boolean strict) {
    /** Copies the map, so that the record is immutable. */
    public SeverityPolicy {
        severities = Map.copyOf(severities);
    }

    /** Returns the policy that changes nothing. */
    public static SeverityPolicy defaults() {
        return new SeverityPolicy(Map.of(), false);
    }

    /** Returns the diagnostics as this policy has them, in their order. */
    public List<Diagnostic> apply(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .flatMap(diagnostic -> severity(diagnostic).map(diagnostic::withSeverity).stream())
                .toList();
    }

    private Optional<Severity> severity(Diagnostic diagnostic) {
        Severity otherwise =
                strict && diagnostic.severity() == Severity.WARNING ? Severity.ERROR : diagnostic.severity();
        return severities.getOrDefault(diagnostic.code(), Optional.of(otherwise));
    }
}
