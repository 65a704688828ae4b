package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A table while it is planned. */
final class TablePlan {

    /** In so many columns a name is found as fast by looking at each as by its hash, without room for a table of hashes. */
    private static final int MAX_SEARCHED_COLUMNS = 32;

    /**
     * InnoDB's own columns.
     *
     * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html">InnoDB Limits</a>
     */
    private static final FoldedNames OWN_COLUMNS =
            FoldedNames.of(List.of("DB_ROW_ID", "DB_TRX_ID", "DB_ROLL_PTR", "FTS_DOC_ID"));

    /** Names that the server keeps for its own indexes. */
    private static final FoldedNames OWN_INDEXES = FoldedNames.of(List.of("PRIMARY", "GEN_CLUST_INDEX"));

    final Table source;
    final MySqlName name;
    /** The names of the table's columns, to which some may be added. */
    final NameScope columnNames;
    /** The names of the table's indexes. */
    final NameScope indexNames = NameScope.without(OWN_INDEXES, 0);
    /** Where in the order of creation it stands, from 0. */
    final int position;
    /** Columns that the source does not have, in front of the others. */
    final List<MySqlColumn> addedFirst = new ArrayList<>();
    /** Columns that the source does not have, behind the others. */
    final List<MySqlColumn> addedLast = new ArrayList<>();
    /** The key parts of the primary key; empty where there is none. */
    final List<MySqlKeyPart> primaryKey = new ArrayList<>();

    /** The indexes of the catalog that are on the table, in the order of their creation. */
    final List<Index> sourceIndexes = new ArrayList<>();

    final List<IndexPlan> indexes = new ArrayList<>();
    final List<MySqlCheck> checks = new ArrayList<>();
    /** Array columns that become tables of their own. */
    final List<Column> arrays = new ArrayList<>();
    /** The tables that these become. */
    final Map<Column, MySqlName> arrayTables = new HashMap<>();
    /** The relations in which this table is the child. */
    final List<RelationPlan> relations = new ArrayList<>();
    /** The relations in which this table is the parent; known when those of all tables are. */
    final List<RelationPlan> referencedBy = new ArrayList<>();

    /** Whether a column of the primary key can be shortened. */
    boolean keyCanShrink;
    /** The column that counts. */
    Optional<ColumnPlan> counter = Optional.empty();
    /** The first number of the column that counts; absent means 1. */
    OptionalLong autoIncrement = OptionalLong.empty();
    /** Whether the rows fit, and all declared lengths are kept, with the types that the columns have now. */
    boolean fits;
    /** Whether the table has no correct form and is left out. */
    boolean dropped;

    private final String object;
    private final List<ColumnPlan> columns;
    /** The columns of which the source says more than a name and a type. */
    private final List<ColumnPlan> columnsWithMore = new ArrayList<>(0);
    /** The columns by their source names, in a table of many columns; filled at the first question. */
    private Map<String, ColumnPlan> bySourceName = Map.of();
    /** The columns of the primary key; filled at the first question, when all columns are there. */
    private @Nullable List<ColumnPlan> keyColumns;

    TablePlan(Table source, MySqlName name, int position) {
        this.source = source;
        this.name = name;
        this.position = position;
        this.object = source.name().toString();
        this.columns = new ArrayList<>(source.columns().size());
        this.columnNames = columnNames(source);
    }

    /** Returns the names that columns of a table can have. */
    static NameScope columnNames(Table source) {
        return NameScope.without(OWN_COLUMNS, source.columns().size());
    }

    /** Returns the name by which diagnostics call it. */
    String object() {
        return object;
    }

    void add(ColumnPlan column) {
        columns.add(column);
        if (column.source.value().isPresent() || !column.source.options().isEmpty()) {
            columnsWithMore.add(column);
        }
    }

    /** Returns the columns in order. */
    List<ColumnPlan> columns() {
        return columns;
    }

    /** Returns, in order, those columns to which the source gives a value or options: in most tables these are few. */
    List<ColumnPlan> columnsWithMore() {
        return columnsWithMore;
    }

    /** Returns the column of that source name; absent where there is none, or it is left out. */
    Optional<ColumnPlan> column(String sourceName) {
        if (columns.size() > MAX_SEARCHED_COLUMNS) {
            return Optional.ofNullable(bySourceName().get(sourceName));
        }
        for (ColumnPlan column : columns) {
            if (column.source.name().equals(sourceName)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private Map<String, ColumnPlan> bySourceName() {
        if (bySourceName.size() != columns.size()) {
            bySourceName = new HashMap<>();
            columns.forEach(column -> bySourceName.put(column.source.name(), column));
        }
        return bySourceName;
    }

    /** Returns the column of that source name in any capitalisation, as expressions write it. */
    Optional<ColumnPlan> columnIgnoringCase(String sourceName) {
        return columns.stream()
                .filter(column -> column.source.name().equalsIgnoreCase(sourceName))
                .findFirst();
    }

    /** Returns the columns of these source names; absent where one of them is missing. */
    Optional<List<ColumnPlan>> columns(List<String> sourceNames) {
        List<ColumnPlan> found = new ArrayList<>(sourceNames.size());
        for (String sourceName : sourceNames) {
            Optional<ColumnPlan> column = column(sourceName);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            found.add(column.get());
        }
        return Optional.of(found);
    }

    /** Returns the columns of the primary key in order; empty for none and for a table of one row. */
    List<ColumnPlan> keyColumns() {
        if (keyColumns == null) {
            keyColumns = findKeyColumns();
        }
        return keyColumns;
    }

    private List<ColumnPlan> findKeyColumns() {
        List<KeyColumn> key = source.primaryKey().orElse(List.of());
        List<ColumnPlan> found = new ArrayList<>(key.size());
        for (KeyColumn part : key) {
            Optional<ColumnPlan> column = column(part.column());
            if (column.isEmpty()) {
                return List.of();
            }
            found.add(column.get());
        }
        return found;
    }
}
