package dev.spanlift.catalog;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param name the name; absent where Spanner makes one up
 * @param columns the referencing columns
 * @param referencedTable the referenced table
 * @param referencedColumns the referenced columns, as many as referencing ones
 * @param onDelete what happens when the referenced row is deleted
 * @param enforced whether Spanner enforces it
 * @param comment the text of the comments that stand with it in the source, without comment marks; absent where
 *     there is none
 * @param span where it was created
 */
public record ForeignKeyConstraint(
        Optional<String> name,
        List<String> columns,
        ObjectName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        boolean enforced,
        Optional<String> comment,
        SourceSpan span) {
    /** Copies the lists, so that the record is immutable. */
    public ForeignKeyConstraint {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
