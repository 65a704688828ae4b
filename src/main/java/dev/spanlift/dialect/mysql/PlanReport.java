package dev.spanlift.dialect.mysql;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Collects what the plan does not carry exactly. */
final class PlanReport {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Reports a finding about an object, named as the source names it. */
    void say(DiagnosticCode code, String object, SourceSpan span, String message) {
        diagnostics.add(Diagnostic.of(code, span, message).withObject(object));
    }

    /** Reports a finding about an object with what to do about it. */
    void say(DiagnosticCode code, String object, SourceSpan span, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, span, message).withHint(hint).withObject(object));
    }

    List<Diagnostic> toList() {
        return List.copyOf(diagnostics);
    }
}
