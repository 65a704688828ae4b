package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A FOREIGN KEY constraint.
 *
 * @param name the name behind CONSTRAINT; absent where Spanner names it
 * @param columns the referencing columns, at least one
 * @param referencedTable the referenced table
 * @param referencedColumns the referenced columns, at least one
 * @param onDelete ON DELETE; absent means NO ACTION
 * @param enforcement ENFORCED or NOT ENFORCED; absent means enforced
 * @param span where it stands
 */
public record ForeignKey(
        Optional<Identifier> name,
        List<Identifier> columns,
        Path referencedTable,
        List<Identifier> referencedColumns,
        Optional<ReferentialAction> onDelete,
        Optional<Enforcement> enforcement,
        SourceSpan span)
        implements TableElement {
    /** Copies the lists, so that the node is immutable. */
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    @Override
    public <R> R accept(TableElementVisitor<R> visitor) {
        return visitor.visitForeignKey(this);
    }
}
