package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * CREATE QUEUE.
 *
 * @param ifNotExists whether IF NOT EXISTS is written
 * @param name the queue
 * @param elements the columns in written order; anything else only where the input is wrong
 * @param primaryKey the key behind the parentheses; absent only where the input is wrong
 * @param clauses the clauses behind the key in written order; may be empty
 * @param span where it stands
 */
public record CreateQueue(
        boolean ifNotExists,
        Path name,
        List<TableElement> elements,
        Optional<PrimaryKey> primaryKey,
        List<TableClause> clauses,
        SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public CreateQueue {
        elements = List.copyOf(elements);
        clauses = List.copyOf(clauses);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateQueue(this);
    }
}
