package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A chain of operands with {@code &} between them, or with {@code |}.
 *
 * @param operator AND for {@code &}, OR for {@code |}
 * @param operands the operands in order, at least two
 * @param span where it stands
 */
public record LabelCombination(LogicalOperator operator, List<LabelExpression> operands, SourceSpan span)
        implements LabelExpression {
    /** Copies the lists, so that the node is immutable. */
    public LabelCombination {
        operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(LabelExpressionVisitor<R> visitor) {
        return visitor.visitLabelCombination(this);
    }
}
