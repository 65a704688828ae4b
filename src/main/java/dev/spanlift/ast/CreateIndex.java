package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * CREATE INDEX.
 *
 * @param unique whether UNIQUE is written
 * @param nullFiltered whether NULL_FILTERED is written
 * @param ifNotExists whether IF NOT EXISTS is written
 * @param name the index
 * @param table the table
 * @param keyParts the indexed columns and expressions in order; empty only where the input is wrong
 * @param storing the columns of the STORING clause; empty where there is none
 * @param whereNotNull the columns of WHERE ... IS NOT NULL; empty where there is none
 * @param interleaveIn the table of the INTERLEAVE IN clause
 * @param options the options
 * @param span where it stands
 */
public record CreateIndex(
        boolean unique,
        boolean nullFiltered,
        boolean ifNotExists,
        Path name,
        Path table,
        List<IndexKeyPart> keyParts,
        List<Identifier> storing,
        List<Identifier> whereNotNull,
        Optional<Path> interleaveIn,
        Optional<Options> options,
        SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public CreateIndex {
        keyParts = List.copyOf(keyParts);
        storing = List.copyOf(storing);
        whereNotNull = List.copyOf(whereNotNull);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateIndex(this);
    }
}
