package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * CASE ... END.
 *
 * @param operand the value that each WHEN is compared with; absent where each WHEN is a condition
 * @param branches the WHEN branches, at least one
 * @param otherwise the ELSE value; absent means NULL
 * @param span where it stands
 */
public record CaseExpression(
        Optional<Expression> operand, List<CaseBranch> branches, Optional<Expression> otherwise, SourceSpan span)
        implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public CaseExpression {
        branches = List.copyOf(branches);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitCaseExpression(this);
    }
}
