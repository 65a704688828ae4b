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

    /** Whether it watches anything. */
    boolean hasScope;

    ChangeStreamDraft(ObjectName name, SourceSpan span) {
        super("CHANGE STREAM", name, span);
    }
}
