package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Query;
import dev.spanlift.dialect.mysql.QueryTranslator.Relation;
import dev.spanlift.dialect.mysql.TranslatedQuery.ResultColumn;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the expressions of a SELECT can name: the columns of its FROM clause, common tables, in some clauses its result
 * columns, and what surrounds a subquery.
 */
final class QueryScope implements TranslationScope {

    /**
     * A column of an item of the FROM clause.
     *
     * @param column its names and type
     * @param value how expressions write it
     * @param isElement whether it is the element of an array that the item is
     */
    record Source(ResultColumn column, MySqlExpression value, boolean isElement) {

        Source(ResultColumn column, MySqlExpression value) {
            this(column, value, false);
        }
    }

    private final QueryTranslator translator;
    private final Map<String, Relation> commonTables;
    private final Optional<QueryScope> outer;
    private final ZoneId timeZone;
    /** The columns of each item of the FROM clause, by its name in lower case. */
    private final Map<String, List<Source>> items = new LinkedHashMap<>();
    /** Columns that USING made one, by name in lower case. */
    private final Map<String, Source> merged = new LinkedHashMap<>();
    /** Result columns by name in lower case, as the clauses see them that come behind SELECT. */
    private final Map<String, MySqlExpression> results = new HashMap<>();

    QueryScope(
            QueryTranslator translator,
            Map<String, Relation> commonTables,
            Optional<QueryScope> outer,
            ZoneId timeZone) {
        this.translator = translator;
        this.commonTables = commonTables;
        this.outer = outer;
        this.timeZone = timeZone;
    }

    Map<String, Relation> commonTables() {
        return commonTables;
    }

    /** Returns what surrounds the subquery that this is of. */
    Optional<QueryScope> outer() {
        return outer;
    }

    /** Adds an item of the FROM clause, which MySQL knows by the same name. */
    void add(String name, List<ResultColumn> columns) {
        addSources(
                name,
                columns.stream()
                        .map(column -> new Source(
                                column,
                                MySqlExpression.column(
                                        MySqlQuoting.name(name) + "." + MySqlQuoting.name(column.name()),
                                        column.type())))
                        .toList());
    }

    void addSources(String name, List<Source> sources) {
        items.put(fold(name), sources);
    }

    /** Makes a column that two items have one. */
    void merge(String name, Source source) {
        merged.put(fold(name), source);
    }

    /** Returns whether a column is one that two items have as one. */
    boolean isMerged(Source source) {
        return source.equals(merged.get(fold(source.column().sourceName())));
    }

    /** Lets a clause behind SELECT see result columns, by name in lower case. */
    void seeResults(Map<String, MySqlExpression> columns) {
        results.clear();
        results.putAll(columns);
    }

    /** Returns how many items the FROM clause has so far. */
    int size() {
        return items.size();
    }

    /** Returns every column, hidden or not, of the items from one position to another. */
    List<Source> sources(int from, int to) {
        return items.values().stream()
                .skip(from)
                .limit((long) to - from)
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the only column of a name among the items from one position to another. */
    Optional<Source> find(String name, int from, int to) {
        List<Source> found = sources(from, to).stream()
                .filter(source -> source.column().sourceName().equalsIgnoreCase(name))
                .toList();
        boolean isMerged = from == 0 && merged.containsKey(fold(name));
        if (isMerged) {
            return Optional.ofNullable(merged.get(fold(name)));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Writes every column in another way from now on. */
    void replace(UnaryOperator<Source> replacement) {
        items.replaceAll((name, sources) -> sources.stream().map(replacement).toList());
        merged.replaceAll((name, source) -> replacement.apply(source));
    }

    /** Returns all columns, those first that USING made one. */
    List<Source> sources() {
        List<Source> all = new ArrayList<>(merged.values());
        items.values()
                .forEach(sources -> sources.stream()
                        .filter(source ->
                                !merged.containsKey(fold(source.column().sourceName())))
                        .forEach(all::add));
        return visible(all);
    }

    /** Returns the columns of an item; empty where there is none of that name. */
    List<Source> sources(String item) {
        return visible(items.getOrDefault(fold(item), List.of()));
    }

    private static List<Source> visible(List<Source> sources) {
        return sources.stream().filter(source -> !source.column().hidden()).toList();
    }

    @Override
    public Translation column(List<String> path) {
        String last = path.get(path.size() - 1);
        if (path.size() == 1) {
            Optional<MySqlExpression> known = Optional.ofNullable(results.get(fold(last)))
                    .or(() -> Optional.ofNullable(merged.get(fold(last))).map(Source::value));
            if (known.isPresent()) {
                return Translation.of(known.get());
            }
        }
        // The elements of an array have the name of the item that they are.
        List<Source> elements = items.getOrDefault(fold(last), List.of());
        if (path.size() == 1 && !elements.isEmpty() && elements.get(0).isElement()) {
            return Translation.of(elements.get(0).value());
        }
        List<MySqlExpression> found = new ArrayList<>();
        items.forEach((item, sources) -> {
            if (path.size() == 1 || (path.size() == 2 && fold(path.get(0)).equals(item))) {
                sources.stream()
                        .filter(source -> source.column().sourceName().equalsIgnoreCase(last))
                        .forEach(source -> found.add(source.value()));
            }
        });
        if (found.size() == 1) {
            return Translation.of(found.get(0));
        }
        return found.isEmpty() && outer.isPresent()
                ? outer.get().column(path)
                : Translation.stopped("name " + String.join(".", path));
    }

    @Override
    public TranslatedQuery query(Query query) {
        return translator.translate(query, commonTables, Optional.of(this));
    }

    @Override
    public boolean deterministic() {
        return false;
    }

    @Override
    public MySqlVersion version() {
        return translator.version();
    }

    @Override
    public ZoneId timeZone() {
        return timeZone;
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
