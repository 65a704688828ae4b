package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Check;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Table;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.dialect.ObjectMapping;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells of every object of a catalog where it went, and what was said about it. */
final class ObjectMappings {

    private final PlanReport report;
    private final Map<String, List<Diagnostic>> changes = new HashMap<>();
    private final List<ObjectMapping> mappings = new ArrayList<>();

    private ObjectMappings(PlanReport report) {
        this.report = report;
        report.toList()
                .forEach(diagnostic -> diagnostic
                        .object()
                        .ifPresent(object -> changes.computeIfAbsent(object, key -> new ArrayList<>())
                                .add(diagnostic)));
    }

    static List<ObjectMapping> of(Catalog catalog, PlanReport report) {
        ObjectMappings result = new ObjectMappings(report);
        catalog.tables().forEach(result::addTable);
        catalog.indexes()
                .forEach(index -> result.add(
                        index.kind().name().toLowerCase(Locale.ROOT) + " index",
                        index.name().toString(),
                        index.span()));
        catalog.views().forEach(view -> result.add("view", view.name().toString(), view.span()));
        catalog.sequences()
                .forEach(sequence -> result.add("sequence", sequence.name().toString(), sequence.span()));
        catalog.others()
                .forEach(other -> result.add(other.kind().toLowerCase(Locale.ROOT), other.name(), other.span()));
        catalog.grants().forEach(grant -> result.add("grant", GrantPlanner.object(grant), grant.span()));
        return result.mappings;
    }

    private void addTable(Table table) {
        String name = table.name().toString();
        add(table.kind().name().toLowerCase(Locale.ROOT), name, table.span());
        for (Column column : table.columns()) {
            add("column", name + "." + column.name(), column.span());
        }
        for (ForeignKeyConstraint key : table.foreignKeys()) {
            add("foreign key", foreignKey(table, key), key.span());
        }
        for (Check check : table.checks()) {
            add("check", check(table, check), check.span());
        }
    }

    /** Returns the name by which reports call a foreign key: its own, or its columns. */
    static String foreignKey(Table table, ForeignKeyConstraint key) {
        return table.name() + "." + key.name().orElseGet(() -> "(" + String.join(", ", key.columns()) + ")");
    }

    /** Returns the name by which reports call a check: its own, or its condition. */
    static String check(Table table, Check check) {
        return table.name() + "." + check.name().orElseGet(() -> "(" + ValuePlanner.oneLine(check.condition()) + ")");
    }

    private void add(String kind, String source, SourceSpan span) {
        mappings.add(
                new ObjectMapping(kind, source, span, report.place(source), changes.getOrDefault(source, List.of())));
    }
}
