package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Check;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Table;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ObjectMapping;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells of every object of a catalog where it went, and what was said about it. */
final class ObjectMappings {

    /** Says of a table's own lines what became of its key, of its interleaving and of its deletion policy. */
    private static final Set<DiagnosticCode> KEY_CODES = EnumSet.of(DiagnosticCode.SINGLETON_KEY_ADDED);

    private static final Set<DiagnosticCode> INTERLEAVING_CODES = EnumSet.of(
            DiagnosticCode.FOREIGN_KEY_DROPPED, DiagnosticCode.FOREIGN_KEY_NOT_ENFORCED, DiagnosticCode.KEY_ADDED);
    private static final Set<DiagnosticCode> POLICY_CODES =
            EnumSet.of(DiagnosticCode.ROW_DELETION_AS_EVENT, DiagnosticCode.ROW_DELETION_DROPPED);

    private final PlanReport report;
    /** The diagnostics by what they name. */
    private final Map<String, List<Diagnostic>> changes = new HashMap<>();
    /** Where constraints stand: one may have the name of a column of its table. */
    private final Set<SourceSpan> constraints = new HashSet<>();

    private final List<ObjectMapping> mappings = new ArrayList<>();

    private ObjectMappings(Catalog catalog, Collection<TablePlan> tables, PlanReport report) {
        this.report = report;
        for (TablePlan table : tables) {
            if (!table.dropped) {
                place(table);
            }
        }
        report.toList()
                .forEach(diagnostic -> diagnostic
                        .object()
                        .ifPresent(object -> changes.computeIfAbsent(object, key -> new ArrayList<>())
                                .add(diagnostic)));
        for (Table table : catalog.tables()) {
            table.foreignKeys().forEach(key -> constraints.add(key.span()));
            table.checks().forEach(check -> constraints.add(check.span()));
        }
    }

    static List<ObjectMapping> of(Catalog catalog, Collection<TablePlan> tables, PlanReport report) {
        ObjectMappings result = new ObjectMappings(catalog, tables, report);
        catalog.databaseName().ifPresent(name -> result.add("database", name, SourceSpan.NONE));
        catalog.schemas().forEach(schema -> result.add("schema", schema, SourceSpan.NONE));
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

    /** Reports where a table went with what goes with it; what can go elsewhere was reported when it was planned. */
    private void place(TablePlan table) {
        report.place(table.object(), table.name.toString());
        if (!table.primaryKey.isEmpty()) {
            report.place(primaryKey(table.source), table.name + ".PRIMARY");
        }
        table.columns().forEach(column -> report.place(column.object(), table.name + "." + column.name));
        table.indexes.forEach(plan -> plan.source.ifPresent(
                index -> report.place(index.name().toString(), table.name + "." + plan.index.name())));
    }

    private void addTable(Table table) {
        String name = table.name().toString();
        add(table.kind().name().toLowerCase(Locale.ROOT), name, table.span());
        for (Column column : table.columns()) {
            add("column", name + "." + column.name(), column.span());
        }
        if (table.primaryKey().isPresent()) {
            String key = primaryKey(table);
            addPart("primary key", key, table, table.span(), report.place(key), KEY_CODES);
        }
        table.interleaving()
                .ifPresent(link -> addPart(
                        "interleaving",
                        name + ".INTERLEAVE",
                        table,
                        link.span(),
                        report.constraintPlace(link),
                        INTERLEAVING_CODES));
        for (ForeignKeyConstraint key : table.foreignKeys()) {
            addConstraint("foreign key", foreignKey(table, key), key.span(), report.constraintPlace(key));
        }
        for (Check check : table.checks()) {
            addConstraint("check", check(table, check), check.span(), report.constraintPlace(check));
        }
        table.deletionPolicy()
                .ifPresent(policy -> addPart(
                        "row deletion policy",
                        name + ".ROW DELETION POLICY",
                        table,
                        policy.span(),
                        report.constraintPlace(policy),
                        POLICY_CODES));
        table.synonyms()
                .forEach(synonym ->
                        mappings.add(new ObjectMapping("synonym", synonym, table.span(), Optional.empty(), List.of())));
    }

    /** Returns the name by which the map calls a table's primary key. */
    private static String primaryKey(Table table) {
        return table.name() + ".PRIMARY KEY";
    }

    /** Returns the name by which reports call a foreign key: its own, or its columns. */
    static String foreignKey(Table table, ForeignKeyConstraint key) {
        return table.name() + "." + key.name().orElseGet(() -> "(" + String.join(", ", key.columns()) + ")");
    }

    /** Returns the name by which reports call a check: its own, or its condition. */
    static String check(Table table, Check check) {
        return table.name() + "."
                + check.name().orElseGet(() -> "(" + check.condition().span().oneLine() + ")");
    }

    private void add(String kind, String source, SourceSpan span) {
        add(kind, source, span, report.place(source), diagnostic -> !constraints.contains(diagnostic.span()), source);
    }

    private void addConstraint(String kind, String source, SourceSpan span, Optional<String> target) {
        add(kind, source, span, target, diagnostic -> diagnostic.span().equals(span), source);
    }

    /** Adds a part of a table of which diagnostics speak as the table. */
    private void addPart(
            String kind,
            String source,
            Table table,
            SourceSpan span,
            Optional<String> target,
            Set<DiagnosticCode> codes) {
        add(
                kind,
                source,
                span,
                target,
                diagnostic -> codes.contains(diagnostic.code()),
                table.name().toString());
    }

    private void add(
            String kind,
            String source,
            SourceSpan span,
            Optional<String> target,
            Predicate<Diagnostic> concerns,
            String object) {
        mappings.add(new ObjectMapping(
                kind,
                source,
                span,
                target,
                changes.getOrDefault(object, List.of()).stream()
                        .filter(concerns)
                        .toList()));
    }
}
