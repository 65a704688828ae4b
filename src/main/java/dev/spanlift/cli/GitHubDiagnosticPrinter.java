package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.source.LineColumn;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a workflow command of GitHub Actions a line: each becomes a note at its place in a pull request.
 *
 * <p>See <a href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">Workflow commands</a>.
 * Paths are as the user wrote them, and are found where they start from the top of the repository. GitHub takes an end column
 * only for places within one line.
 */
final class GitHubDiagnosticPrinter implements DiagnosticPrinter {
    private final Consumer<String> output;

    GitHubDiagnosticPrinter(Consumer<String> output) {
        this.output = output;
    }

    @Override
    public void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> output.accept(command(diagnostic)));
    }

    @Override
    public void end() {
        // Commands need no end.
    }

    private static String command(Diagnostic diagnostic) {
        StringBuilder command = new StringBuilder("::").append(name(diagnostic.severity()));
        place(command.append(' '), diagnostic.span());
        command.append("title=").append(diagnostic.code()).append("::").append(data(diagnostic.message()));
        diagnostic
                .hint()
                .ifPresent(hint -> command.append(data("\n")).append("hint: ").append(data(hint)));
        return command.append('\n').toString();
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static void place(StringBuilder command, SourceSpan span) {
        if (span.equals(SourceSpan.NONE)) {
            return;
        }
        LineColumn start = span.startPosition();
        LineColumn end = span.endPosition();
        command.append("file=")
                .append(property(span.file().name()))
                .append(",line=")
                .append(start.line())
                .append(",col=")
                .append(start.column())
                .append(",endLine=")
                .append(end.line());
        if (start.line() == end.line()) {
            command.append(",endColumn=").append(end.column());
        }
        command.append(',');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
