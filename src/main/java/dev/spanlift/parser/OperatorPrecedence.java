package dev.spanlift.parser;

import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BinaryOperator;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.LogicalOperator;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes trees of flat operator chains. All binary operators associate to the left. */
final class OperatorPrecedence {
    private OperatorPrecedence() {}

    /**
     * Builds the tree of a chain.
     *
     * @param operands the operands in order, one more than operators
     * @param operators the operators between them
     */
    static Expression tree(List<Expression> operands, List<BinaryOperator> operators) {
        Deque<Expression> values = new ArrayDeque<>();
        Deque<BinaryOperator> pending = new ArrayDeque<>();
        values.push(operands.get(0));
        for (int i = 0; i < operators.size(); i++) {
            BinaryOperator operator = operators.get(i);
            while (!pending.isEmpty() && pending.element().strength() >= operator.strength()) {
                reduce(values, pending.pop());
            }
            pending.push(operator);
            values.push(operands.get(i + 1));
        }
        while (!pending.isEmpty()) {
            reduce(values, pending.pop());
        }
        return values.pop();
    }

    private static void reduce(Deque<Expression> values, BinaryOperator operator) {
        Expression right = values.pop();
        Expression left = values.pop();
        values.push(new BinaryOperation(operator, left, right, left.span().to(right.span())));
    }

    /** Builds the tree of a chain of ANDs and ORs: one node per run of the same operator, AND inside OR. */
    static Expression logicalTree(List<Expression> operands, List<LogicalOperator> operators) {
        List<Expression> alternatives = new ArrayList<>();
        List<Expression> conjunction = new ArrayList<>();
        conjunction.add(operands.get(0));
        for (int i = 0; i < operators.size(); i++) {
            if (operators.get(i) == LogicalOperator.OR) {
                alternatives.add(chain(LogicalOperator.AND, conjunction));
                conjunction = new ArrayList<>();
            }
            conjunction.add(operands.get(i + 1));
        }
        alternatives.add(chain(LogicalOperator.AND, conjunction));
        return chain(LogicalOperator.OR, alternatives);
    }

    private static Expression chain(LogicalOperator operator, List<Expression> operands) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        SourceSpan span =
                operands.get(0).span().to(operands.get(operands.size() - 1).span());
        return new LogicalOperation(operator, operands, span);
    }
}
