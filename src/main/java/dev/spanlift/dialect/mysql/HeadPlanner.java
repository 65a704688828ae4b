package dev.spanlift.dialect.mysql;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.dialect.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

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
        lines.add("Objects: " + objects(statements));
        Map<DiagnosticCode, Integer> losses = new TreeMap<>();
        diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .forEach(diagnostic -> losses.merge(diagnostic.code(), 1, Integer::sum));
        lines.add(losses.isEmpty() ? "Losses: none" : "Losses:");
        losses.forEach((code, count) -> lines.add("  " + count + " " + code + ": " + code.explanation()));
        return lines;
    }

    /** Returns how many objects of each kind there are, of the kinds that there are. */
    private static String objects(List<MySqlStatement> statements) {
        List<MySqlStatement.CreateTable> tables = statements.stream()
                .filter(MySqlStatement.CreateTable.class::isInstance)
                .map(MySqlStatement.CreateTable.class::cast)
                .toList();
        List<String> counts = new ArrayList<>();
        addCount(counts, tables.size(), "table", "tables");
        addCount(counts, sum(tables, table -> table.columns().size()), "column", "columns");
        addCount(counts, sum(tables, table -> table.indexes().size()), "index", "indexes");
        long deferred = count(statements, MySqlStatement.AddForeignKey.class);
        addCount(counts, deferred + sum(tables, table -> table.foreignKeys().size()), "foreign key", "foreign keys");
        addCount(counts, sum(tables, table -> table.checks().size()), "check", "checks");
        addCount(counts, count(statements, MySqlStatement.CreateView.class), "view", "views");
        addCount(counts, count(statements, MySqlStatement.CreateEvent.class), "event", "events");
        addCount(counts, count(statements, MySqlStatement.CreateRole.class), "role", "roles");
        return counts.isEmpty() ? "none" : String.join(", ", counts);
    }

    private static void addCount(List<String> counts, long count, String one, String many) {
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static long sum(List<MySqlStatement.CreateTable> tables, ToLongFunction<MySqlStatement.CreateTable> count) {
        return tables.stream().mapToLong(count).sum();
    }

    private static long count(List<MySqlStatement> statements, Class<? extends MySqlStatement> kind) {
        return statements.stream().filter(kind::isInstance).count();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
