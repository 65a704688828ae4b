package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * ALTER SEQUENCE.
 *
 * @param ifExists whether IF EXISTS is written
 * @param name the sequence
 * @param clauses the changes in the clause syntax, at least one unless SET OPTIONS is written
 * @param options the options of SET OPTIONS; absent where clauses are written
 * @param span where it stands
 */
public record AlterSequence(
        boolean ifExists, Path name, List<SequenceOption> clauses, Optional<Options> options, SourceSpan span)
        implements Statement {
    /** Copies the list, so that the node is immutable. */
    public AlterSequence {
        clauses = List.copyOf(clauses);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterSequence(this);
    }
}
