package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;
import java.util.LinkedHashSet;
import java.util.Set;

/** A change stream while statements are applied. */
final class ChangeStreamDraft extends OtherDraft {
    /** Whether it watches every table. */
    boolean watchesAll;

    /** The tables of which it watches every column. */
    final Set<TableDraft> tables = new LinkedHashSet<>();

    /** The columns that it watches one by one. */
    final Set<ColumnDraft> columns = new LinkedHashSet<>();

    /** Whether it watches anything. */
    boolean hasScope;

    ChangeStreamDraft(ObjectName name, SourceSpan span) {
        super("CHANGE STREAM", name, span);
    }

    /** Returns whether it watches all columns of a table. */
    boolean watches(TableDraft table) {
        return watchesAll || tables.contains(table);
    }

    boolean watches(ColumnDraft column) {
        return watches(column.table) || columns.contains(column);
    }
}
