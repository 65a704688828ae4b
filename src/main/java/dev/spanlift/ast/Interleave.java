package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * INTERLEAVE IN [PARENT] table.
 *
 * @param parent whether PARENT is written: the parent row must exist
 * @param table the parent table
 * @param onDelete ON DELETE; absent means NO ACTION; without PARENT, Spanner refuses it
 * @param span where it stands
 */
public record Interleave(boolean parent, Path table, Optional<ReferentialAction> onDelete, SourceSpan span)
        implements TableClause {
    @Override
    public <R> R accept(TableClauseVisitor<R> visitor) {
        return visitor.visitInterleave(this);
    }
}
