package dev.spanlift.testing;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.source.LineColumn;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Locale;

/** Renders diagnostics with the line that they are about, and a caret below each of its characters that they mean. */
public final class DiagnosticDump {
    private DiagnosticDump() {}

    /** Returns the diagnostics in order, each with all that it says; empty for none. */
    public static String of(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(diagnostic -> append(diagnostic, text));
        return text.toString();
    }

    private static void append(Diagnostic diagnostic, StringBuilder text) {
        SourceSpan span = diagnostic.span();
        LineColumn start = span.startPosition();
        text.append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .append(" ")
                .append(diagnostic.code())
                .append(" at ")
                .append(start.line())
                .append(':')
                .append(start.column())
                .append(": ")
                .append(diagnostic.message())
                .append('\n');
        String line = span.file().line(start.line());
        text.append("  ").append(line).append('\n');
        text.append("  ")
                .append(indentation(line, start.column()))
                .append(carets(span, line))
                .append('\n');
        diagnostic.hint().ifPresent(hint -> text.append("  hint: ").append(hint).append('\n'));
    }

    private static String indentation(String line, int column) {
        StringBuilder blanks = new StringBuilder();
        line.codePoints().limit(column - 1L).forEach(c -> blanks.append(c == '\t' ? '\t' : ' '));
        return blanks.toString();
    }

    private static String carets(SourceSpan span, String line) {
        LineColumn start = span.startPosition();
        LineColumn end = span.endPosition();
        int last = end.line() == start.line() ? end.column() : line.codePointCount(0, line.length()) + 1;
        return "^".repeat(Math.max(1, last - start.column()));
    }
}
