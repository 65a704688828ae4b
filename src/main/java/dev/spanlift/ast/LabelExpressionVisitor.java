package dev.spanlift.ast;

/**
 * A method for each kind of {@link LabelExpression}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface LabelExpressionVisitor<R> {
    /** Visits {@link LabelName}. */
    R visitLabelName(LabelName node);

    /** Visits {@link AnyLabel}. */
    R visitAnyLabel(AnyLabel node);

    /** Visits {@link LabelNegation}. */
    R visitLabelNegation(LabelNegation node);

    /** Visits {@link LabelCombination}. */
    R visitLabelCombination(LabelCombination node);

    /** Visits {@link ParenthesizedLabel}. */
    R visitParenthesizedLabel(ParenthesizedLabel node);
}
