package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.NAME_CHANGED;
import static dev.spanlift.diagnostic.DiagnosticCode.VIEW_DROPPED;

import dev.spanlift.ast.SqlSecurity;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.View;
import dev.spanlift.dialect.mysql.QueryTranslator.Relation;
import dev.spanlift.dialect.mysql.TranslatedQuery.ResultColumn;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans views, each behind those that it uses. */
final class ViewPlanner {

    private final MySqlTarget target;
    private final ZoneId timeZone;
    private final MySqlNames names;
    private final PlanReport report;
    private final Map<String, View> waiting = new LinkedHashMap<>();
    private final Collection<TablePlan> tables;
    /** The tables that queries can name, by source names and synonyms in lower case. */
    private final Map<String, TablePlan> tablesByName = new HashMap<>();
    /** The views that queries can name, likewise. */
    private final Map<String, Relation> known = new HashMap<>();

    private final Set<View> open = new HashSet<>();
    private final List<MySqlStatement> statements = new ArrayList<>();
    private final Map<ObjectName, MySqlName> planned = new HashMap<>();

    ViewPlanner(
            Collection<TablePlan> tables, MySqlTarget target, ZoneId timeZone, MySqlNames names, PlanReport report) {
        this.target = target;
        this.timeZone = timeZone;
        this.names = names;
        this.report = report;
        this.tables = tables;
    }

    private void addTables() {
        for (TablePlan table : tables) {
            if (!table.dropped) {
                tablesByName.put(QueryScope.fold(table.object()), table);
                table.source.synonyms().forEach(synonym -> tablesByName.put(QueryScope.fold(synonym), table));
            }
        }
    }

    private Relation relation(TablePlan table) {
        return new Relation(table.name, columns(table));
    }

    private List<ResultColumn> columns(TablePlan table) {
        TableScope scope = new TableScope(table, target, timeZone, false);
        return table.columns().stream()
                .map(column ->
                        new ResultColumn(column.source.name(), column.name, scope.type(column), column.source.hidden()))
                .toList();
    }

    List<MySqlStatement> plan(List<View> views) {
        if (views.isEmpty()) {
            return List.of();
        }
        addTables();
        views.forEach(view -> waiting.put(QueryScope.fold(view.name().toString()), view));
        views.forEach(this::planView);
        return List.copyOf(statements);
    }

    /** Returns the names of the views that were planned, by the names of their sources. */
    Map<ObjectName, MySqlName> planned() {
        return Map.copyOf(planned);
    }

    private void planView(View view) {
        String key = QueryScope.fold(view.name().toString());
        if (waiting.remove(key) == null) {
            return;
        }
        open.add(view);
        TranslatedQuery query = new QueryTranslator(this::find, target.version(), timeZone).translate(view.query());
        open.remove(view);
        String object = view.name().toString();
        if (query.obstacle().isPresent()) {
            report.say(
                    VIEW_DROPPED,
                    object,
                    view.span(),
                    "view " + object + " was left out: " + query.obstacle().get() + " has no sure translation",
                    "write the view by hand");
            return;
        }
        MySqlName name = names.claimObject(view.name());
        if (!name.equals(names.wanted(view.name()))) {
            report.say(NAME_CHANGED, object, view.span(), "view " + object + " became " + name);
        }
        report.sayDifferences(query.differences(), () -> "view " + object, object, view.span());
        report.place(object, name.toString());
        planned.put(view.name(), name);
        known.put(key, new Relation(name, query.columns()));
        boolean invoker = view.security()
                .filter(SqlSecurity.DEFINER.name()::equalsIgnoreCase)
                .isEmpty();
        statements.add(new MySqlStatement.CreateView(name, invoker, query.sql()));
    }

    private Optional<Relation> find(String name) {
        String key = QueryScope.fold(name);
        Optional.ofNullable(waiting.get(key))
                .filter(view -> !open.contains(view))
                .ifPresent(this::planView);
        return Optional.ofNullable(known.get(key))
                .or(() -> Optional.ofNullable(tablesByName.get(key)).map(this::relation));
    }
}
