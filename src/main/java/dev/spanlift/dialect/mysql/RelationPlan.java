package dev.spanlift.dialect.mysql;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A foreign key while it is planned.
 *
 * @param object what diagnostics name: the constraint, or the interleaved table
 * @param span where it was created
 * @param name the constraint's name
 * @param child the referencing table
 * @param columns the referencing columns
 * @param parent the referenced table
 * @param referenced the referenced columns, as many as referencing ones
 * @param cascade whether rows are deleted with the row that they refer to
 * @param sources what of the catalog it stands for: an interleaving, a foreign key, or both where they say the same
 */
record RelationPlan(
        String object,
        SourceSpan span,
        String name,
        TablePlan child,
        List<ColumnPlan> columns,
        TablePlan parent,
        List<ColumnPlan> referenced,
        boolean cascade,
        List<Record> sources) {
    /** Copies the lists. */
    RelationPlan {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
        sources = List.copyOf(sources);
    }
}
