package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {ADD | DROP} [STORED] COLUMN, of an index.
 *
 * @param action ADD or DROP
 * @param stored whether STORED is written; without it, the column is a TOKENLIST of a search index
 * @param column the column
 * @param options the options behind the column; only ALTER INDEX takes them
 * @param span where it stands
 */
public record AlterIndexColumn(
        IndexColumnAction action, boolean stored, Identifier column, Optional<Options> options, SourceSpan span)
        implements IndexAlteration {
    @Override
    public <R> R accept(IndexAlterationVisitor<R> visitor) {
        return visitor.visitAlterIndexColumn(this);
    }
}
