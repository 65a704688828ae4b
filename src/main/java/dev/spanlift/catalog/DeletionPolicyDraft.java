package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/** A row deletion policy while statements are applied. */
final class DeletionPolicyDraft extends Draft {
    private final ColumnDraft column;
    private final long days;

    DeletionPolicyDraft(ColumnDraft column, long days, SourceSpan span) {
        super(span);
        this.column = column;
        this.days = days;
    }

    @Override
    String describe() {
        return "the row deletion policy of `" + column.table.name + "`";
    }

    @Override
    Optional<TableDraft> owner() {
        return Optional.of(column.table);
    }

    DeletionPolicy freeze() {
        return new DeletionPolicy(column.name, days, span);
    }
}
