package dev.spanlift.catalog;

import dev.spanlift.ast.BitReversedPositive;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table while statements are applied. */
final class TableDraft extends NamedDraft {
    /**
     * The greatest number of tables from a top-level table down to the innermost one; from the <a
     * href="https://docs.cloud.google.com/spanner/quotas#tables">limits of tables</a>.
     */
    static final int MAX_LEVELS = 7;

    final TableKind tableKind;

    /** Whether part of its definition could not be read, so that nothing can be said about what it lacks. */
    boolean opaque;

    /** Whether nothing of its definition is known, so that the catalog cannot hold it. */
    final boolean isStandIn;

    /** The key that is written; absent where there is none, though there may be a column for one: {@link #addRowId}. */
    Optional<List<KeyColumnDraft>> primaryKey = Optional.empty();

    Optional<ParentDraft> parent = Optional.empty();

    /** Whether the table in which it lay was dropped though it was not empty, which was reported. */
    boolean lostItsParent;

    final Set<ForeignKeyDraft> foreignKeys = new LinkedHashSet<>();
    final Set<CheckDraft> checks = new LinkedHashSet<>();
    Optional<DeletionPolicyDraft> deletionPolicy = Optional.empty();
    final Map<String, SynonymDraft> synonyms = new LinkedHashMap<>();
    final OptionsDraft options = new OptionsDraft();
    Optional<String> comment = Optional.empty();

    /** How many indexes of all kinds are on it. */
    int indexCount;

    private final NameMap<ColumnDraft> columns = new NameMap<>();
    private Optional<ColumnDraft> rowId = Optional.empty();

    TableDraft(TableKind tableKind, ObjectName name, SourceSpan span) {
        this(tableKind, name, false, span);
    }

    private TableDraft(TableKind tableKind, ObjectName name, boolean isStandIn, SourceSpan span) {
        super(name, span);
        this.tableKind = tableKind;
        this.isStandIn = isStandIn;
        this.opaque = isStandIn;
    }

    /** Returns a table that stands for one that should be there, about which nothing more is said. */
    static TableDraft standIn(ObjectName name, SourceSpan span) {
        return standIn(TableKind.TABLE, name, span);
    }

    static TableDraft standIn(TableKind tableKind, ObjectName name, SourceSpan span) {
        return new TableDraft(tableKind, name, true, span);
    }

    @Override
    String kind() {
        return tableKind.word();
    }

    /** Returns the columns in order; a view that is of no use after one is added or removed. */
    List<ColumnDraft> columns() {
        return columns.values();
    }

    /** Returns the column of that name in this or another capitalisation: no table has two. */
    Optional<ColumnDraft> columnIgnoringCase(String column) {
        return columns.get(column);
    }

    int columnCount() {
        return columns.size();
    }

    /** Adds a column unless the table has one of that name; returns the one that it has. */
    Optional<ColumnDraft> add(ColumnDraft column) {
        return columns.putIfAbsent(column.name, column);
    }

    /**
     * Adds the column that the newest databases give to a table without a key, to be its key; not where the table has one of
     * that name. No rule looks at it as a key: that there is none is told, and enough.
     *
     * @see <a href="https://docs.cloud.google.com/spanner/docs/primary-key-default-value">Primary key default values</a>
     */
    void addRowId(SourceSpan span) {
        ColumnDraft column = new ColumnDraft(this, "rowid", ScalarDataType.of(ScalarKind.INT64), span);
        column.notNull = true;
        column.hidden = true;
        column.value = Optional.of(new IdentityValue(List.of(new BitReversedPositive(span)), span));
        if (add(column).isEmpty()) {
            rowId = Optional.of(column);
        }
    }

    private Optional<List<KeyColumnDraft>> key() {
        return primaryKey.or(() -> rowId.filter(column ->
                        columnIgnoringCase(column.name).filter(column::equals).isPresent())
                .map(column -> List.of(new KeyColumnDraft(column, SortDirection.ASC))));
    }

    void remove(ColumnDraft column) {
        columns.remove(column.name, column);
    }

    /**
     * Returns the tables around this one, from the inside outwards. Only as many as can be: what lies deeper is reported, and
     * following it to its end would take quadratic time in a long chain.
     */
    List<TableDraft> ancestors() {
        List<TableDraft> found = new ArrayList<>();
        Optional<ParentDraft> next = parent;
        while (next.isPresent() && found.size() < MAX_LEVELS) {
            found.add(next.get().table);
            next = next.get().table.parent;
        }
        return found;
    }

    boolean isKeyColumn(ColumnDraft column) {
        for (KeyColumnDraft part : primaryKey.orElse(List.of())) {
            if (part.column() == column) {
                return true;
            }
        }
        return false;
    }

    Table freeze() {
        return new Table(
                tableKind,
                name,
                Frozen.list(columns(), ColumnDraft::freeze),
                key().map(parts -> Frozen.list(parts, KeyColumnDraft::freeze)),
                parent.filter(interleaving -> !interleaving.table.isStandIn).map(ParentDraft::freeze),
                Frozen.list(foreignKeys, ForeignKeyDraft::isComplete, ForeignKeyDraft::freeze),
                Frozen.list(checks, CheckDraft::freeze),
                deletionPolicy.map(DeletionPolicyDraft::freeze),
                Frozen.list(synonyms.values(), synonym -> synonym.name.name()),
                options.freeze(),
                comment,
                span);
    }

    /** Where the rows of a table lie within another, while statements are applied. */
    static final class ParentDraft {
        final TableDraft table;
        final boolean enforced;
        ReferentialAction onDelete;
        private final SourceSpan span;

        ParentDraft(TableDraft table, boolean enforced, ReferentialAction onDelete, SourceSpan span) {
            this.table = table;
            this.enforced = enforced;
            this.onDelete = onDelete;
            this.span = span;
        }

        Interleaving freeze() {
            return new Interleaving(table.name, enforced, onDelete, span);
        }
    }
}
