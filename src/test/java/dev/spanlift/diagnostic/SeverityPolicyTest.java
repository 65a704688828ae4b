package dev.spanlift.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeverityPolicyTest {
    private final Diagnostic warning = Diagnostic.of(DiagnosticCode.NOT_DDL, SourceSpan.NONE, "a warning");
    private final Diagnostic error = Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, SourceSpan.NONE, "an error");
    private final List<Diagnostic> both = List.of(warning, error);

    @Test
    void theDefaultChangesNothing() {
        assertThat(SeverityPolicy.defaults().apply(both)).isEqualTo(both);
    }

    @Test
    void strictMakesErrorsOfWarnings() {
        assertThat(new SeverityPolicy(Map.of(), true).apply(both))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
    }

    @Test
    void aCodeCanBeMilder() {
        SeverityPolicy policy = new SeverityPolicy(Map.of(DiagnosticCode.NOT_DDL, Optional.of(Severity.INFO)), true);

        assertThat(policy.apply(both)).containsExactly(warning.withSeverity(Severity.INFO), error);
    }

    @Test
    void aCodeCanBeLeftOut() {
        SeverityPolicy policy = new SeverityPolicy(Map.of(DiagnosticCode.NOT_DDL, Optional.empty()), false);

        assertThat(policy.apply(both)).containsExactly(error);
    }
}
