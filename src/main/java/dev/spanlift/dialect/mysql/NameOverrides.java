package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.INVALID_NAME_OVERRIDE;
import static dev.spanlift.diagnostic.DiagnosticCode.NAME_OVERRIDDEN;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.Table;
import dev.spanlift.catalog.View;
import dev.spanlift.dialect.ArrayMapping;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.NameOverride;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that somebody chose for tables, views and columns. They are settled before anything is planned, as all that
 * refers to an object writes its name: a name that another object has, or is to have, is refused, never changed.
 */
final class NameOverrides {

    private final ConvertOptions options;
    private final MySqlTarget target;
    private final Map<String, NameOverride> written;
    private final MySqlNames names;
    private final PlanReport report;
    /** The names of columns that hold, by {@code Table.Column}. */
    private final Map<String, String> columns = new HashMap<>();

    private final Set<String> used = new HashSet<>();

    NameOverrides(ConvertOptions options, MySqlTarget target, MySqlNames names, PlanReport report) {
        this.options = options;
        this.target = target;
        written = options.nameOverrides();
        this.names = names;
        this.report = report;
    }

    /** Something that can get another name: what it is called in the source, and in the target if nobody chooses. */
    private record Candidate(String object, String natural, SourceSpan span, Runnable override) {}

    /** Says which overrides hold, and reports those that do not. */
    void settle(Catalog catalog) {
        if (written.isEmpty()) {
            return;
        }
        Map<Optional<String>, List<Candidate>> objects = new HashMap<>();
        for (Table table : catalog.tables()) {
            addObject(objects, table.name(), table.span());
            settle(
                    table.columns().stream()
                            .filter(column -> isKept(table, column))
                            .map(column -> column(table, column))
                            .toList(),
                    TablePlan.columnNames(table));
        }
        for (View view : catalog.views()) {
            addObject(objects, view.name(), view.span());
        }
        objects.values().forEach(scope -> settle(scope, new NameScope()));
        reportUnused();
    }

    /** Returns whether a column of the source becomes one of the same table. */
    private boolean isKept(Table table, Column column) {
        boolean isTable =
                options.arrays() == ArrayMapping.CHILD_TABLE && ArrayTablePlanner.applies(table, column, target);
        return !isTable && MySqlTypes.of(column.type(), target).isPresent();
    }

    private void addObject(Map<Optional<String>, List<Candidate>> objects, ObjectName name, SourceSpan span) {
        MySqlName natural = names.wanted(name);
        String object = name.toString();
        objects.computeIfAbsent(natural.database(), database -> new ArrayList<>())
                .add(new Candidate(object, natural.name(), span, () -> names.override(name, chosen(object))));
    }

    private Candidate column(Table table, Column column) {
        String object = table.name() + "." + column.name();
        return new Candidate(object, column.name(), column.span(), () -> columns.put(object, chosen(object)));
    }

    private String chosen(String object) {
        return Optional.ofNullable(written.get(object)).orElseThrow().name();
    }

    /**
     * Settles the names of objects that must differ from one another.
     *
     * @param scope which names there can be
     */
    private void settle(List<Candidate> candidates, NameScope scope) {
        Map<String, String> holders = new HashMap<>();
        candidates.stream()
                .filter(candidate -> !written.containsKey(candidate.object()))
                .forEach(candidate -> holders.put(QueryScope.fold(candidate.natural()), candidate.object()));
        for (Candidate candidate : candidates) {
            NameOverride override = written.get(candidate.object());
            if (override == null) {
                continue;
            }
            used.add(candidate.object());
            String name = override.name();
            String holder = holders.putIfAbsent(QueryScope.fold(name), candidate.object());
            SourceSpan place = override.span().or(candidate.span());
            if (holder != null) {
                report.say(
                        INVALID_NAME_OVERRIDE,
                        candidate.object(),
                        place,
                        candidate.object() + " cannot be named " + name + ": that is the name of " + holder,
                        "choose another name; names that differ only in case are the same");
            } else if (name.isEmpty() || !scope.claim(name).equals(name)) {
                report.say(
                        INVALID_NAME_OVERRIDE,
                        candidate.object(),
                        place,
                        candidate.object() + " cannot be named " + name + ": MySQL takes no such name",
                        "choose one of at most " + MySqlLimits.MAX_IDENTIFIER_CHARACTERS
                                + " characters, without backquotes, emoji and blanks at its end");
            } else {
                candidate.override().run();
                report.say(
                        NAME_OVERRIDDEN,
                        candidate.object(),
                        candidate.span(),
                        candidate.object() + " is named " + name + " as asked");
            }
        }
    }

    /** Returns the name that somebody chose for a column, if it holds; otherwise its own. */
    String column(String table, Column column) {
        return columns.isEmpty() ? column.name() : columns.getOrDefault(table + "." + column.name(), column.name());
    }

    /** Reports the overrides that name nothing. */
    private void reportUnused() {
        new TreeMap<>(written).forEach((object, override) -> {
            if (!used.contains(object)) {
                report.say(
                        INVALID_NAME_OVERRIDE,
                        object,
                        override.span(),
                        "there is no table, view or column " + object + " that could take the name " + override.name(),
                        "write Table or Table.Column as the schema spells it");
            }
        });
    }
}
