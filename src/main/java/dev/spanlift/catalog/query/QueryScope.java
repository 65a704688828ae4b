package dev.spanlift.catalog.query;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.Query;
import dev.spanlift.catalog.expression.DefinedFunction;
import dev.spanlift.catalog.expression.ExpressionScope;
import dev.spanlift.catalog.expression.NamedValue;
import dev.spanlift.catalog.expression.QueryColumn;
import dev.spanlift.catalog.query.RangeVariable.RangeColumn;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What names mean in the expressions of one SELECT: its range variables and their columns, then those around it. */
final class QueryScope implements ExpressionScope {
    /** How many columns a hint lists. */
    private static final int MAX_NAMES_IN_HINT = 8;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final QueryResolver resolver;
    private final Optional<QueryScope> outer;
    private final List<RangeVariable> variables;

    /** The columns that USING made one of two. */
    private final Set<String> merged;

    /** The columns of the SELECT list, where its names can be used. */
    private List<QueryColumn> aliases = List.of();

    private Set<Object> grouped = Set.of();
    private Set<String> groupedTexts = Set.of();
    private boolean isWatching;
    private boolean isAggregated;
    private int groupDepth;
    private final List<Path> ungrouped = new ArrayList<>();

    QueryScope(QueryResolver resolver, Optional<QueryScope> outer, List<RangeVariable> variables, Set<String> merged) {
        this.resolver = resolver;
        this.outer = outer;
        this.variables = List.copyOf(variables);
        this.merged = merged;
    }

    // ---------------------------------------------------------------- names

    /**
     * What a path begins with.
     *
     * @param parts how many parts of the path it took
     * @param things the columns, or the range variable, that it may be
     * @param scope the scope in which it was found
     */
    private record Found(int parts, List<Object> things, QueryScope scope) {
        Optional<DataType> type() {
            if (things.size() != 1) {
                return Optional.empty();
            }
            return things.get(0) instanceof RangeVariable variable
                    ? variable.type()
                    : ((RangeColumn) things.get(0)).type;
        }

        boolean isUnqualified() {
            return parts == 1
                    && things.size() == 1
                    && things.get(0) instanceof RangeColumn column
                    && !column.isExplicit;
        }

        void noteUse() {
            for (Object thing : things) {
                if (thing instanceof RangeColumn column) {
                    column.noteUse.run();
                } else {
                    ((RangeVariable) thing).columns().forEach(column -> column.noteUse.run());
                }
            }
        }
    }

    private Optional<Found> find(Path path) {
        String first = path.parts().get(0).name();
        Optional<RangeVariable> variable = variable(first);
        if (variable.isPresent()) {
            return inVariable(variable.get(), path);
        }
        List<Object> columns = new ArrayList<>();
        variables.forEach(each -> columns.addAll(each.columns(first)));
        if (columns.size() > 1 && merged.contains(first.toLowerCase(Locale.ROOT))) {
            return Optional.of(new Found(1, columns.subList(0, 1), this));
        }
        if (!columns.isEmpty()) {
            return Optional.of(new Found(1, columns, this));
        }
        Optional<Found> around = outer.flatMap(scope -> scope.find(path));
        boolean opaque = variables.stream().anyMatch(RangeVariable::isOpaque);
        return around.or(
                () -> opaque ? Optional.of(new Found(path.parts().size(), List.of(), this)) : Optional.empty());
    }

    Optional<RangeVariable> variable(String name) {
        return variables.stream().filter(variable -> variable.isCalled(name)).findFirst();
    }

    /** Returns whether a path begins with the name of a range variable, here or around. */
    boolean beginsWithVariable(Path path) {
        return variable(path.parts().get(0).name()).isPresent()
                || outer.filter(scope -> scope.beginsWithVariable(path)).isPresent();
    }

    private Optional<Found> inVariable(RangeVariable variable, Path path) {
        if (path.parts().size() == 1 || variable.value().isPresent()) {
            return Optional.of(new Found(1, List.of(variable), this));
        }
        List<RangeColumn> columns = variable.columns(path.parts().get(1).name());
        return columns.isEmpty() && !variable.isOpaque()
                ? Optional.empty()
                : Optional.of(new Found(2, List.copyOf(columns), this));
    }

    /** Returns the type of a path that is a column or a range variable, without noting or reporting anything. */
    Optional<DataType> typeOf(Path path) {
        return find(path).filter(found -> found.parts() == path.parts().size()).flatMap(Found::type);
    }

    /** Returns the column that an expression is, and nothing else. */
    Optional<Object> identity(Expression expression) {
        return expression instanceof PathExpression path
                ? find(path.path())
                        .filter(found -> found.scope() == this
                                && found.parts() == path.path().parts().size()
                                && found.things().size() == 1)
                        .map(found -> found.things().get(0))
                : Optional.empty();
    }

    @Override
    public Optional<NamedValue> resolve(Path path) {
        Optional<NamedValue> alias = alias(path);
        return alias.isPresent() ? alias : find(path).map(found -> use(found, path));
    }

    private Optional<NamedValue> alias(Path path) {
        String first = path.parts().get(0).name();
        if (path.parts().size() > 1 && variable(first).isPresent()) {
            return Optional.empty();
        }
        List<QueryColumn> called = aliases.stream()
                .filter(column -> column.name().filter(first::equalsIgnoreCase).isPresent())
                .toList();
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NamedValue(1, called.size() == 1 ? called.get(0).type() : Optional.empty()));
    }

    private NamedValue use(Found found, Path path) {
        Identifier name = path.parts().get(found.parts() - 1);
        if (found.things().size() > 1) {
            resolver.report(
                    DiagnosticCode.AMBIGUOUS_NAME,
                    name.span(),
                    "`" + name.name() + "` may be one of " + found.things().size() + " columns",
                    "write the name of its table before it, and give columns of subqueries different names");
        } else if (resolver.isOfView() && found.isUnqualified()) {
            resolver.report(
                    DiagnosticCode.UNQUALIFIED_NAME,
                    name.span(),
                    "a view cannot name the column `" + name.name() + "` without its table",
                    "write " + found.scope().tableOf(found) + name.name());
        }
        found.noteUse();
        found.scope().watch(found, path);
        return new NamedValue(found.parts(), found.type());
    }

    private String tableOf(Found found) {
        return variables.stream()
                .filter(variable -> found.things().get(0) instanceof RangeColumn column
                        && variable.columns().contains(column))
                .flatMap(variable -> variable.name().stream())
                .findFirst()
                .map(name -> name + ".")
                .orElse("it so: table.");
    }

    @Override
    public void reportUnknown(Path path) {
        Identifier first = path.parts().get(0);
        Optional<RangeVariable> variable = variableAround(first.name());
        if (variable.isPresent() && path.parts().size() > 1) {
            Identifier column = path.parts().get(1);
            resolver.report(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    column.span(),
                    "`" + first.name() + "` has no column `" + column.name() + "`",
                    resolver.tables()
                            .nearest(column.name(), names(variable.get()))
                            .map(near -> "did you mean `" + near + "`?")
                            .orElseGet(() -> "it has "
                                    + names(variable.get())
                                            .limit(MAX_NAMES_IN_HINT)
                                            .collect(Collectors.joining(", "))
                                    + (variable.get().columns().size() > MAX_NAMES_IN_HINT ? " ..." : "")));
        } else {
            Stream<String> names = path.parts().size() > 1
                    ? variables.stream().flatMap(each -> each.name().stream())
                    : variables.stream()
                            .flatMap(each -> each.columns().stream().flatMap(column -> column.name.stream()));
            resolver.report(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    first.span(),
                    "nothing is called `" + first.name() + "` here",
                    hint(first, names));
        }
    }

    private static Stream<String> names(RangeVariable variable) {
        return variable.columns().stream().flatMap(column -> column.name.stream());
    }

    private Optional<RangeVariable> variableAround(String name) {
        return variable(name).or(() -> outer.flatMap(scope -> scope.variableAround(name)));
    }

    private String hint(Identifier name, Stream<String> candidates) {
        return resolver.tables()
                .nearest(name.name(), candidates)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(
                        resolver.isOfView()
                                ? "names are those of the tables in FROM, and of their columns"
                                : "names are those of parameters, of the tables in FROM, and of their columns");
    }

    // ---------------------------------------------------------------- groups

    /** Begins to watch for columns that are not grouped. */
    void watch(Set<Object> columns, Set<String> texts) {
        grouped = columns;
        groupedTexts = texts;
        isWatching = true;
    }

    private void watch(Found found, Path path) {
        if (isWatching
                && groupDepth == 0
                && found.things().size() == 1
                && !grouped.contains(found.things().get(0))) {
            ungrouped.add(path);
        }
    }

    /** Returns whether an aggregate function was called. */
    boolean isAggregated() {
        return isAggregated;
    }

    /** Reports the columns that are not grouped, and forgets them. */
    void reportUngrouped(String hint) {
        for (Path path : ungrouped) {
            resolver.report(
                    DiagnosticCode.UNGROUPED_COLUMN,
                    path.span(),
                    "`" + path.span().text() + "` is neither grouped nor aggregated",
                    hint);
        }
        ungrouped.clear();
    }

    /** Forgets the columns that were seen: the query has no groups. */
    void stopWatching() {
        ungrouped.clear();
        isWatching = false;
    }

    /** Lets the names of the SELECT list be used. */
    void show(List<QueryColumn> columns) {
        aliases = columns;
    }

    /** Returns an expression as it is written, but for case and blanks. */
    static String text(Expression expression) {
        return SPACE.matcher(expression.span().text()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    @Override
    public void enterGroup() {
        isAggregated = true;
        groupDepth++;
    }

    @Override
    public void leaveGroup() {
        groupDepth--;
    }

    @Override
    public boolean isGrouped(Expression expression) {
        return isWatching && !groupedTexts.isEmpty() && groupedTexts.contains(text(expression));
    }

    // ---------------------------------------------------------------- what else an expression refers to

    @Override
    public Optional<List<QueryColumn>> subquery(Query query, SourceSpan span) {
        return resolver.resolve(query, Optional.of(this));
    }

    @Override
    public void useSequence(Path sequence) {
        resolver.tables().useSequence(sequence);
    }

    @Override
    public boolean definesFunction(Path name) {
        return resolver.tables().definesFunction(name);
    }

    @Override
    public Optional<DefinedFunction> useFunction(Path name) {
        return resolver.tables().useFunction(name);
    }

    @Override
    public boolean definesType(String name) {
        return resolver.tables().definesType(name);
    }

    @Override
    public Optional<String> nearest(String name, Stream<String> candidates) {
        return resolver.tables().nearest(name, candidates);
    }
}
