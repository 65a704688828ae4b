package dev.spanlift.dialect.mysql;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

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
 * @param merged what diagnostics name for a foreign key that says the same and went into it
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
        Optional<String> merged) {
    /** Copies the lists. */
    RelationPlan {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
    }
}
