package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Query;
import dev.spanlift.catalog.Column;
import dev.spanlift.dialect.UuidMapping;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table as its defaults, generated columns and checks see them. It notes which columns were used.
 */
final class TableScope implements TranslationScope {

    private final TablePlan table;
    private final MySqlTarget target;
    private final ZoneId timeZone;
    private final boolean deterministic;
    /**
     * Source columns by their names in lower case, as expressions ignore case; filled at the first question, as most tables
     * have no expressions.
     */
    private Map<String, Column> columns = Map.of();
    /** What stands for a column in place of its name. */
    private Map<ColumnPlan, MySqlExpression> replacements = Map.of();

    private Set<ColumnPlan> used = Set.of();

    TableScope(TablePlan table, MySqlTarget target, ZoneId timeZone, boolean deterministic) {
        this.table = table;
        this.target = target;
        this.timeZone = timeZone;
        this.deterministic = deterministic;
    }

    /** Returns the plan of a column; absent where there is none of that name, or it is left out. */
    private Optional<ColumnPlan> plan(String name) {
        // Most names are written as they were created, and then need no folding.
        Optional<ColumnPlan> found = table.column(name);
        return found.isPresent() ? found : source(name).flatMap(column -> table.column(column.name()));
    }

    private Optional<Column> source(String name) {
        if (columns.isEmpty()) {
            columns = new HashMap<>();
            table.source.columns().forEach(column -> columns.put(QueryScope.fold(column.name()), column));
        }
        return Optional.ofNullable(columns.get(QueryScope.fold(name)));
    }

    /** Makes expressions stand for columns from now on; all other columns stand for themselves. */
    void replace(Map<ColumnPlan, MySqlExpression> expressions) {
        replacements = Map.copyOf(expressions);
    }

    /** Counts columns as used. */
    void use(Set<ColumnPlan> more) {
        if (!more.isEmpty()) {
            usedSoFar().addAll(more);
        }
    }

    private Set<ColumnPlan> usedSoFar() {
        if (used.isEmpty()) {
            used = new HashSet<>();
        }
        return used;
    }

    /** Returns the columns used since the last call. */
    Set<ColumnPlan> takeUsed() {
        Set<ColumnPlan> taken = used;
        used = Set.of();
        return taken;
    }

    @Override
    public Translation column(List<String> names) {
        Optional<ColumnPlan> found = names.size() > 1 ? Optional.empty() : plan(names.get(0));
        if (found.isEmpty()) {
            boolean leftOut = names.size() == 1 && source(names.get(0)).isPresent();
            return Translation.stopped((leftOut ? "column " : "name ") + String.join(".", names));
        }
        ColumnPlan column = found.get();
        if (column.isAutoIncrement()) {
            return Translation.stopped("AUTO_INCREMENT column " + column.source.name());
        }
        usedSoFar().add(column);
        MySqlExpression replacement = replacements.get(column);
        return Translation.of(
                replacement == null ? MySqlExpression.column(column.quotedName(), type(column)) : replacement);
    }

    /** Returns the type of a column, as far as expressions may rely on it. */
    ValueType type(ColumnPlan column) {
        ValueType type = ValueType.of(column.dataType());
        boolean unlike = column.overridden || (type == ValueType.UUID && target.uuids() == UuidMapping.BINARY);
        return unlike ? ValueType.UNKNOWN : type;
    }

    @Override
    public TranslatedQuery query(Query query) {
        return TranslatedQuery.stopped("subquery");
    }

    @Override
    public boolean deterministic() {
        return deterministic;
    }

    @Override
    public MySqlVersion version() {
        return target.version();
    }

    @Override
    public ZoneId timeZone() {
        return timeZone;
    }
}
