package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Query;
import dev.spanlift.dialect.mysql.TranslatedQuery.ResultColumn;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the expressions of a SELECT can name: the tables of its FROM clause, and what surrounds a subquery. */
final class QueryScope implements TranslationScope {

    private final QueryTranslator translator;
    private final Optional<QueryScope> outer;
    private final ZoneId timeZone;
    /** The columns of each item of the FROM clause, by its name in lower case. */
    private final Map<String, List<ResultColumn>> items = new LinkedHashMap<>();
    /** The names under which MySQL knows the items. */
    private final Map<String, String> names = new LinkedHashMap<>();
    /** Columns that USING made one, in lower case: the first of the name stands for all. */
    private final Set<String> merged = new HashSet<>();

    QueryScope(QueryTranslator translator, Optional<QueryScope> outer, ZoneId timeZone) {
        this.translator = translator;
        this.outer = outer;
        this.timeZone = timeZone;
    }

    /** Adds an item of the FROM clause. */
    void add(String name, List<ResultColumn> columns) {
        items.put(fold(name), columns);
        names.put(fold(name), name);
    }

    /** Makes a column that several items have one. */
    void merge(String column) {
        merged.add(fold(column));
    }

    boolean hasMerged() {
        return !merged.isEmpty();
    }

    /** Returns the columns of all items, as references, or those of one. */
    List<ResultColumn> columns(Optional<String> item) {
        List<ResultColumn> columns = new ArrayList<>();
        items.forEach((name, own) -> {
            if (item.filter(wanted -> !fold(wanted).equals(name)).isEmpty()) {
                own.stream().filter(column -> !column.hidden()).forEach(columns::add);
            }
        });
        return columns;
    }

    /** Returns the qualified names of the columns that {@link #columns} gives, in the same order. */
    List<String> references(Optional<String> item) {
        List<String> references = new ArrayList<>();
        items.forEach((name, own) -> {
            if (item.filter(wanted -> !fold(wanted).equals(name)).isEmpty()) {
                own.stream()
                        .filter(column -> !column.hidden())
                        .forEach(column -> references.add(reference(name, column)));
            }
        });
        return references;
    }

    private String reference(String item, ResultColumn column) {
        return MySqlQuoting.name(names.getOrDefault(item, item)) + "." + MySqlQuoting.name(column.name());
    }

    @Override
    public Translation column(List<String> path) {
        List<MySqlExpression> found = new ArrayList<>();
        items.forEach((item, columns) -> {
            boolean qualified = path.size() == 2 && fold(path.get(0)).equals(item);
            if (qualified || path.size() == 1) {
                String wanted = path.get(path.size() - 1);
                columns.stream()
                        .filter(column -> column.sourceName().equalsIgnoreCase(wanted))
                        .forEach(column -> found.add(MySqlExpression.atom(reference(item, column), column.type())));
            }
        });
        boolean single = found.size() == 1 || (path.size() == 1 && merged.contains(fold(path.get(0))));
        if (!found.isEmpty() && single) {
            return Translation.of(found.get(0));
        }
        return found.isEmpty() && outer.isPresent()
                ? outer.get().column(path)
                : Translation.stopped("name " + String.join(".", path));
    }

    @Override
    public TranslatedQuery query(Query query) {
        return translator.translate(query, Optional.of(this));
    }

    @Override
    public boolean deterministic() {
        return false;
    }

    @Override
    public ZoneId timeZone() {
        return timeZone;
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
