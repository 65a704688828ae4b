package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * CREATE SEQUENCE.
 *
 * @param ifNotExists whether IF NOT EXISTS is written
 * @param name the sequence
 * @param clauses the properties in the clause syntax, in written order; empty where there are none
 * @param options the OPTIONS clause, which is the other syntax
 * @param span where it stands
 */
public record CreateSequence(
        boolean ifNotExists, Path name, List<SequenceOption> clauses, Optional<Options> options, SourceSpan span)
        implements Statement {
    /** Copies the list, so that the node is immutable. */
    public CreateSequence {
        clauses = List.copyOf(clauses);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateSequence(this);
    }
}
