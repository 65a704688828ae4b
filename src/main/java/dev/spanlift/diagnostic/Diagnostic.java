package dev.spanlift.diagnostic;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * One finding.
 *
 * @param code what kind of finding it is; stable across releases
 * @param severity how bad it is: the code's default unless a policy changed it
 * @param message what is wrong with which object: lower case, no full stop, one line
 * @param span where it is; for an object that several places define, where it was created
 * @param hint what to do about it; absent where the message says it all
 * @param object the schema object that it concerns, as the source names it ({@code Albums}, {@code Albums.Title}); absent
 *     where the text does not make an object yet, as in a syntax error
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        String message,
        SourceSpan span,
        Optional<String> hint,
        Optional<String> object) {

    /** Returns a diagnostic of the code's default severity without hint and object. */
    public static Diagnostic of(DiagnosticCode code, SourceSpan span, String message) {
        return new Diagnostic(code, code.severity(), message, span, Optional.empty(), Optional.empty());
    }

    /** Returns this diagnostic with a hint. */
    public Diagnostic withHint(String newHint) {
        return new Diagnostic(code, severity, message, span, Optional.of(newHint), object);
    }

    /** Returns this diagnostic with the object that it concerns. */
    public Diagnostic withObject(String newObject) {
        return new Diagnostic(code, severity, message, span, hint, Optional.of(newObject));
    }

    /** Returns this diagnostic with another severity. */
    public Diagnostic withSeverity(Severity newSeverity) {
        return new Diagnostic(code, newSeverity, message, span, hint, object);
    }

    /** Returns it in one line, for logs: {@code schema.sql:3:14: error: message [CODE]}; without a place where it has none. */
    @Override
    public String toString() {
        String place = span.equals(SourceSpan.NONE) ? "" : span + ": ";
        return place + severity.label() + ": " + message + " [" + code + "]";
    }
}
