package dev.spanlift.catalog;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A foreign key while statements are applied. */
final class ForeignKeyDraft extends NamedDraft {
    final TableDraft table;
    final boolean named;
    final List<ColumnDraft> columns;
    final TableDraft referencedTable;
    final List<ColumnDraft> referencedColumns;
    ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    boolean enforced = true;
    Optional<String> comment = Optional.empty();

    /** The number in the name that Spanner gives it; 0 for one that has a name of its own. */
    int generatedNumber;

    /**
     * Makes a draft.
     *
     * @param named whether the name is written; else it is one that stands for the foreign key in messages
     */
    ForeignKeyDraft(
            TableDraft table,
            ObjectName name,
            boolean named,
            List<ColumnDraft> columns,
            TableDraft referencedTable,
            List<ColumnDraft> referencedColumns,
            SourceSpan span) {
        super(name, span);
        this.table = table;
        this.named = named;
        this.columns = columns;
        this.referencedTable = referencedTable;
        this.referencedColumns = referencedColumns;
    }

    @Override
    String kind() {
        return "foreign key";
    }

    @Override
    Optional<TableDraft> owner() {
        return Optional.of(table);
    }

    /** Returns whether all that it refers to is known, so that the catalog can hold it. */
    boolean isComplete() {
        return !referencedTable.isStandIn && !columns.isEmpty() && columns.size() == referencedColumns.size();
    }

    ForeignKeyConstraint freeze() {
        return new ForeignKeyConstraint(
                named ? Optional.of(name.name()) : Optional.empty(),
                Frozen.list(columns, column -> column.name),
                referencedTable.name,
                Frozen.list(referencedColumns, column -> column.name),
                onDelete,
                enforced,
                comment,
                span);
    }
}
