package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;

/** Another name of a table while statements are applied. */
final class SynonymDraft extends NamedDraft {
    final TableDraft table;

    SynonymDraft(TableDraft table, ObjectName name, SourceSpan span) {
        super(name, span);
        this.table = table;
    }

    @Override
    String kind() {
        return "synonym";
    }
}
