package dev.spanlift.dialect.mysql;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.dialect.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Plans the head of the output: where it comes from, what is in it and what it lacks. No date: equal input, equal output. */
final class HeadPlanner {

    private HeadPlanner() {}

    static List<String> plan(
            Provenance provenance, MySqlTarget target, List<MySqlStatement> statements, List<Diagnostic> diagnostics) {
        List<String> lines = new ArrayList<>();
        lines.add(oneLine(provenance.tool()) + " for MySQL " + target.version().label() + ", profile "
                + target.profile().label());
        lines.add("Sources: "
                + String.join(
                        ", ",
                        provenance.sources().stream().map(HeadPlanner::oneLine).toList()));
        long tables = count(statements, MySqlStatement.CreateTable.class);
        long views = count(statements, MySqlStatement.CreateView.class);
        long events = count(statements, MySqlStatement.CreateEvent.class);
        lines.add(String.format(Locale.ROOT, "Objects: %d tables, %d views, %d events", tables, views, events));
        Map<DiagnosticCode, Integer> losses = new TreeMap<>();
        diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .forEach(diagnostic -> losses.merge(diagnostic.code(), 1, Integer::sum));
        lines.add(losses.isEmpty() ? "Losses: none" : "Losses:");
        losses.forEach((code, count) -> lines.add("  " + count + " " + code + ": " + code.explanation()));
        return lines;
    }

    private static long count(List<MySqlStatement> statements, Class<? extends MySqlStatement> kind) {
        return statements.stream().filter(kind::isInstance).count();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
