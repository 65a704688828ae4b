package dev.spanlift.format;

import dev.spanlift.ast.BetweenPredicate;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.DistinctPredicate;
import dev.spanlift.ast.EdgeEndPredicate;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.InPredicate;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.LabeledPredicate;
import dev.spanlift.ast.LambdaExpression;
import dev.spanlift.ast.LikePredicate;
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.LogicalOperator;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;

/** How tightly expressions hold together: what stands where a larger number is asked for needs parentheses. */
final class Precedence {
    /** Anything may stand here. */
    static final int ANY = 0;

    static final int OR = 1;
    static final int AND = 2;
    static final int NOT = 3;

    /** Comparisons and the other predicates, which do not associate. */
    static final int PREDICATE = 4;

    /** The loosest binary operator that is no comparison. */
    static final int VALUE = PREDICATE + 1;

    /** A sign before a primary; tighter than every binary operator. */
    static final int SIGN = PREDICATE + 7;

    /** Literals, names, calls, and whatever else has brackets or keywords at both its ends. */
    static final int PRIMARY = SIGN + 1;

    private Precedence() {}

    static int of(Expression expression) {
        if (expression instanceof BinaryOperation operation) {
            return PREDICATE + operation.operator().strength();
        }
        if (expression instanceof LogicalOperation operation) {
            return operation.operator() == LogicalOperator.OR ? OR : AND;
        }
        if (expression instanceof UnaryOperation operation) {
            return operation.operator() == UnaryOperator.NOT ? NOT : SIGN;
        }
        if (expression instanceof LambdaExpression) {
            return ANY;
        }
        return isPredicate(expression) ? PREDICATE : PRIMARY;
    }

    private static boolean isPredicate(Expression expression) {
        return expression instanceof BetweenPredicate
                || expression instanceof DistinctPredicate
                || expression instanceof EdgeEndPredicate
                || expression instanceof InPredicate
                || expression instanceof IsPredicate
                || expression instanceof LabeledPredicate
                || expression instanceof LikePredicate;
    }
}
