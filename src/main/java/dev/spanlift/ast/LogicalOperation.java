package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A chain of operands with AND between them, or with OR: {@code a AND b AND c} is one node, however long.
 *
 * @param operator AND or OR
 * @param operands the operands in order, at least two
 * @param span where it stands
 */
public record LogicalOperation(LogicalOperator operator, List<Expression> operands, SourceSpan span)
        implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public LogicalOperation {
        operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLogicalOperation(this);
    }
}
