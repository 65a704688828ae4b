package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.source.LineColumn;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes one JSON object a line for programs.
 *
 * <p>Every object has the same members in the same order. {@code line}, {@code column} are those of the first character,
 * {@code endLine}, {@code endColumn} those behind the last one, in code points from 1; these four and {@code file} are null
 * where a diagnostic has no place, and {@code hint} is null where there is none.
 */
final class JsonDiagnosticPrinter implements DiagnosticPrinter {
    private final Consumer<String> output;

    JsonDiagnosticPrinter(Consumer<String> output) {
        this.output = output;
    }

    @Override
    public void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> output.accept(object(diagnostic) + "\n"));
    }

    @Override
    public void end() {
        // A stream of objects needs no end.
    }

    private static String object(Diagnostic diagnostic) {
        JsonObjectWriter json = new JsonObjectWriter();
        place(json, diagnostic.span());
        said(json, diagnostic);
        return json.end();
    }

    /** Writes what a diagnostic says, without its place. */
    static void said(JsonObjectWriter json, Diagnostic diagnostic) {
        json.member("severity", diagnostic.severity().label())
                .member("code", diagnostic.code().name())
                .member("message", diagnostic.message());
        diagnostic.hint().ifPresentOrElse(hint -> json.member("hint", hint), () -> json.absent("hint"));
    }

    /** Writes a place: null throughout where there is none. */
    static void place(JsonObjectWriter json, SourceSpan span) {
        if (span.equals(SourceSpan.NONE)) {
            json.absent("file")
                    .absent("line")
                    .absent("column")
                    .absent("endLine")
                    .absent("endColumn");
        } else {
            LineColumn start = span.startPosition();
            LineColumn end = span.endPosition();
            json.member("file", span.file().name())
                    .member("line", start.line())
                    .member("column", start.column())
                    .member("endLine", end.line())
                    .member("endColumn", end.column());
        }
    }
}
