package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * CREATE SEARCH INDEX.
 *
 * @param name the search index
 * @param table the table
 * @param columns the TOKENLIST columns, at least one
 * @param storing the columns of the STORING clause; empty where there is none
 * @param partitionBy the columns of the PARTITION BY clause; empty where there is none
 * @param orderBy the columns of the ORDER BY clause; empty where there is none
 * @param whereNotNull the columns of WHERE ... IS NOT NULL; empty where there is none
 * @param interleaveIn the table of the INTERLEAVE IN clause
 * @param options the options
 * @param span where it stands
 */
public record CreateSearchIndex(
        Path name,
        Path table,
        List<Identifier> columns,
        List<Identifier> storing,
        List<KeyPart> partitionBy,
        List<KeyPart> orderBy,
        List<Identifier> whereNotNull,
        Optional<Path> interleaveIn,
        Optional<Options> options,
        SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public CreateSearchIndex {
        columns = List.copyOf(columns);
        storing = List.copyOf(storing);
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
        whereNotNull = List.copyOf(whereNotNull);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateSearchIndex(this);
    }
}
