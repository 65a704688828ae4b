package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * UNION, INTERSECT or EXCEPT with queries in parentheses.
 *
 * @param operator the operator
 * @param hint a hint behind the operator
 * @param quantifier ALL or DISTINCT
 * @param operands the queries between the parentheses, at least one
 * @param span where it stands
 */
public record PipeSetOperation(
        SetOperator operator, Optional<Hint> hint, SetQuantifier quantifier, List<Query> operands, SourceSpan span)
        implements PipeOperator {
    /** Copies the lists, so that the node is immutable. */
    public PipeSetOperation {
        operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeSetOperation(this);
    }
}
