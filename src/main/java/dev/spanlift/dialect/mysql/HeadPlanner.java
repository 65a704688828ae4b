package dev.spanlift.dialect.mysql;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.dialect.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans the head of the output: where it comes from, what is in it and what it lacks. No date: equal input, equal output. */
final class HeadPlanner {

    private HeadPlanner() {}

    /** Returns the lines of the head; {@code objects} has counted all statements. */
    static List<String> plan(
            Provenance provenance, MySqlTarget target, StatementCounter objects, List<Diagnostic> diagnostics) {
        List<String> lines = new ArrayList<>();
        lines.add(oneLine(provenance.tool()) + " for MySQL " + target.version().label() + ", profile "
                + target.profile().label());
        lines.add("Sources: "
                + String.join(
                        ", ",
                        provenance.sources().stream().map(HeadPlanner::oneLine).toList()));
        lines.add("Objects: " + objects);
        Map<DiagnosticCode, Integer> losses = new TreeMap<>();
        diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .forEach(diagnostic -> losses.merge(diagnostic.code(), 1, Integer::sum));
        lines.add(losses.isEmpty() ? "Losses: none" : "Losses:");
        losses.forEach((code, count) -> lines.add("  " + count + " " + code + ": " + code.explanation()));
        return lines;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
