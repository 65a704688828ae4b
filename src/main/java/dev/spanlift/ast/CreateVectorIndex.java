package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * CREATE VECTOR INDEX.
 *
 * @param ifNotExists whether IF NOT EXISTS is written
 * @param name the vector index
 * @param table the table
 * @param columns the embedding column, then further key columns
 * @param storing the columns of the STORING clause; empty where there is none
 * @param whereNotNull the columns of WHERE ... IS NOT NULL; empty where there is none
 * @param options the options; absent only where the input is wrong
 * @param span where it stands
 */
public record CreateVectorIndex(
        boolean ifNotExists,
        Path name,
        Path table,
        List<Identifier> columns,
        List<Identifier> storing,
        List<Identifier> whereNotNull,
        Optional<Options> options,
        SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public CreateVectorIndex {
        columns = List.copyOf(columns);
        storing = List.copyOf(storing);
        whereNotNull = List.copyOf(whereNotNull);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateVectorIndex(this);
    }
}
