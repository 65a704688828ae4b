package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.source.SourceSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Writes diagnostics for people: place, message, source line, carets, hint; many of one code are folded. */
final class TextDiagnosticPrinter implements DiagnosticPrinter {
    /** How many diagnostics of one code a schema shows in full: of errors a screenful, as each of them needs an answer. */
    private static final int MAX_SHOWN_ERRORS = 20;

    private static final int MAX_SHOWN_OTHERS = 3;

    private final Consumer<String> output;
    private final BooleanSupplier colored;
    private final boolean verbose;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /**
     * @param output takes the text in pieces
     * @param colored says whether it takes ANSI colours
     * @param verbose whether to fold nothing
     */
    TextDiagnosticPrinter(Consumer<String> output, BooleanSupplier colored, boolean verbose) {
        this.output = output;
        this.colored = colored;
        this.verbose = verbose;
    }

    @Override
    public void print(List<Diagnostic> diagnostics) {
        Map<DiagnosticCode, Folding> foldings = new EnumMap<>(DiagnosticCode.class);
        for (Diagnostic diagnostic : diagnostics) {
            counts.merge(diagnostic.severity(), 1, Integer::sum);
            Folding folding = foldings.computeIfAbsent(diagnostic.code(), code -> new Folding());
            if (verbose || folding.count < maxShown(diagnostic)) {
                output.accept(inFull(diagnostic));
            } else if (folding.firstHidden.isEmpty()) {
                folding.firstHidden = Optional.of(diagnostic);
                folding.hidden = 1;
            } else {
                folding.hidden++;
            }
            folding.count++;
        }
        foldings.values()
                .forEach(folding -> folding.firstHidden.ifPresent(first -> output.accept(folded(first, folding))));
    }

    @Override
    public void end() {
        StringBuilder summary = new StringBuilder();
        summarize(summary, Severity.ERROR, "error", "errors");
        summarize(summary, Severity.WARNING, "warning", "warnings");
        summarize(summary, Severity.INFO, "info", "infos");
        if (!summary.isEmpty()) {
            output.accept(summary.append('\n').toString());
        }
    }

    private void summarize(StringBuilder summary, Severity severity, String one, String many) {
        int count = counts.getOrDefault(severity, 0);
        if (count > 0) {
            summary.append(summary.isEmpty() ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(count == 1 ? one : many);
        }
    }

    private static int maxShown(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR ? MAX_SHOWN_ERRORS : MAX_SHOWN_OTHERS;
    }

    private String inFull(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(headline(diagnostic, diagnostic.message()));
        SourceExcerpt.of(diagnostic.span())
                .ifPresent(excerpt -> text.append(excerpt.line())
                        .append('\n')
                        .append(color(Color.GREEN, excerpt.carets()))
                        .append('\n'));
        diagnostic
                .hint()
                .ifPresent(hint -> text.append(color(Color.CYAN, "hint:"))
                        .append(' ')
                        .append(Printable.line(hint))
                        .append('\n'));
        return text.toString();
    }

    private String folded(Diagnostic first, Folding folding) {
        return folding.hidden == 1
                ? inFull(first)
                : headline(first, folding.hidden + " more like this from here on (--verbose shows all)");
    }

    private String headline(Diagnostic diagnostic, String message) {
        String severity = diagnostic.severity().label();
        Color severityColor = switch (diagnostic.severity()) {
            case ERROR -> Color.RED;
            case WARNING -> Color.YELLOW;
            case INFO -> Color.CYAN;
        };
        return place(diagnostic.span())
                + color(severityColor, severity + ":")
                + " "
                + color(Color.BOLD, Printable.line(message))
                + " ["
                + diagnostic.code()
                + "]\n";
    }

    private static String place(SourceSpan span) {
        return span.equals(SourceSpan.NONE) ? "" : Printable.line(span.toString()) + ": ";
    }

    private String color(Color color, String text) {
        return colored.getAsBoolean() ? color.sequence + text + Color.RESET : text;
    }

    /** How the diagnostics of one code were shown so far. */
    private static final class Folding {
        private int count;
        private int hidden;
        private Optional<Diagnostic> firstHidden = Optional.empty();
    }

    /** Colours that both light and dark terminals show well. */
    private enum Color {
        BOLD("\u001B[1m"),
        RED("\u001B[1;31m"),
        GREEN("\u001B[1;32m"),
        YELLOW("\u001B[1;33m"),
        CYAN("\u001B[1;36m");

        private static final String RESET = "\u001B[0m";

        private final String sequence;

        Color(String sequence) {
            this.sequence = sequence;
        }
    }
}
