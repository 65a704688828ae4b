package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code value IS [NOT] LABELED label}.
 *
 * @param value the graph element
 * @param negated whether NOT stands behind IS
 * @param label the condition on its labels
 * @param span where it stands
 */
public record LabeledPredicate(Expression value, boolean negated, LabelExpression label, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLabeledPredicate(this);
    }
}
