package dev.spanlift.catalog.expression;

import dev.spanlift.ast.BetweenPredicate;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BinaryOperator;
import dev.spanlift.ast.CaseBranch;
import dev.spanlift.ast.CaseExpression;
import dev.spanlift.ast.DistinctPredicate;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.InCandidates;
import dev.spanlift.ast.InGraphSubquery;
import dev.spanlift.ast.InList;
import dev.spanlift.ast.InPredicate;
import dev.spanlift.ast.InSubquery;
import dev.spanlift.ast.InUnnest;
import dev.spanlift.ast.LikePredicate;
import dev.spanlift.ast.Node;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.StructDataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks whether values can be compared: operators, BETWEEN, IN, LIKE and CASE. */
final class Comparisons {
    static final Set<BinaryOperator> EQUALITIES = Set.of(BinaryOperator.EQUAL, BinaryOperator.NOT_EQUAL);
    static final Set<BinaryOperator> ORDERINGS = Set.of(
            BinaryOperator.LESS, BinaryOperator.LESS_OR_EQUAL, BinaryOperator.GREATER, BinaryOperator.GREATER_OR_EQUAL);

    private final ExpressionTypes types;
    private final ExpressionReports reports;

    Comparisons(ExpressionTypes types, ExpressionReports reports) {
        this.types = types;
        this.reports = reports;
    }

    static boolean isComparison(BinaryOperator operator) {
        return EQUALITIES.contains(operator) || ORDERINGS.contains(operator);
    }

    void compare(BinaryOperation node, Optional<Operand> left, Optional<Operand> right) {
        if (left.isPresent() && right.isPresent()) {
            comparable(
                    node,
                    node.operator().symbol(),
                    List.of(left.get(), right.get()),
                    ORDERINGS.contains(node.operator()));
        }
    }

    /** Reports operands that cannot be compared: they have no type in common, or one without an order. */
    private void comparable(Node place, String operator, List<Operand> operands, boolean ordered) {
        boolean json = false;
        boolean onlyJson = true;
        boolean refused = false;
        for (Operand operand : operands) {
            boolean isJson = ValueTypes.is(operand.type(), ScalarKind.JSON);
            json |= isJson;
            onlyJson &= isJson || operand.isNull();
            refused |= operand.type() instanceof ArrayDataType || (ordered && operand.type() instanceof StructDataType);
        }
        if (json && onlyJson) {
            return;
        }
        if (refused || Coercions.supertype(operands).isEmpty()) {
            reports.operands(place, operator, operands);
        }
    }

    void like(LikePredicate node) {
        Optional<Operand> value = types.of(node.value());
        for (Optional<Operand> pattern : candidates(node.patterns())) {
            if (value.isPresent() && pattern.isPresent()) {
                like(node, value.get(), pattern.get());
            }
        }
    }

    private void like(LikePredicate node, Operand value, Operand pattern) {
        if (value.isNull() || pattern.isNull()) {
            reports.nullOperand(node, "LIKE");
            return;
        }
        boolean texts = Coercions.fits(value, ValueTypes.STRING) && Coercions.fits(pattern, ValueTypes.STRING);
        boolean bytes = Coercions.fits(value, ValueTypes.BYTES) && Coercions.fits(pattern, ValueTypes.BYTES);
        if (!texts && !bytes) {
            reports.operands(node, "LIKE", List.of(value, pattern));
        }
    }

    void between(BetweenPredicate node) {
        types.all(List.of(node.value(), node.low(), node.high()))
                .ifPresent(operands -> comparable(node, "BETWEEN", operands, true));
    }

    void in(InPredicate node) {
        Optional<Operand> value = types.of(node.value());
        if (node.candidates() instanceof InUnnest unnest) {
            Optional<Operand> array = types.of(unnest.array());
            if (value.isPresent() && array.isPresent()) {
                inArray(node, value.get(), array.get());
            }
            return;
        }
        List<Optional<Operand>> candidates = candidates(node.candidates());
        List<Operand> operands = new ArrayList<>();
        value.ifPresent(operands::add);
        candidates.forEach(candidate -> candidate.ifPresent(operands::add));
        if (operands.size() == candidates.size() + 1) {
            comparable(node, "IN", operands, false);
        }
    }

    /** Returns what a value is compared with: each value of a list, or those that a subquery gives. */
    private List<Optional<Operand>> candidates(InCandidates candidates) {
        if (candidates instanceof InList list) {
            return list.values().stream().map(types::of).toList();
        }
        if (candidates instanceof InGraphSubquery graph) {
            return List.of(types.onlyColumn(graph.query(), graph.span()));
        }
        return candidates instanceof InSubquery subquery
                ? List.of(types.onlyColumn(subquery.query(), subquery.span()))
                : List.of();
    }

    private void inArray(InPredicate node, Operand value, Operand array) {
        boolean empty = array.form() == Operand.Form.EMPTY_ARRAY;
        boolean fits = array.type() instanceof ArrayDataType known && (empty || Coercions.fits(value, known.element()));
        if (!fits || value.type() instanceof ArrayDataType) {
            reports.operands(node, "IN UNNEST", List.of(value, array));
        }
    }

    void distinct(DistinctPredicate node) {
        types.all(List.of(node.left(), node.right()))
                .ifPresent(operands -> comparable(node, "IS DISTINCT FROM", operands, false));
    }

    Optional<Operand> cases(CaseExpression node) {
        List<Expression> results = new ArrayList<>();
        Optional<Operand> operand = node.operand().flatMap(types::of);
        for (CaseBranch branch : node.branches()) {
            Optional<Operand> condition = types.of(branch.condition());
            if (node.operand().isEmpty()) {
                reports.condition(branch.condition(), condition, "WHEN");
            } else if (operand.isPresent() && condition.isPresent()) {
                comparable(branch.condition(), "CASE", List.of(operand.get(), condition.get()), false);
            }
            results.add(branch.result());
        }
        node.otherwise().ifPresent(results::add);
        Optional<List<Operand>> operands = types.all(results);
        Optional<DataType> type = operands.flatMap(Coercions::supertype);
        if (operands.isPresent() && type.isEmpty()) {
            reports.operands(node, "CASE", operands.get());
        }
        return type.flatMap(ExpressionTypes::value);
    }
}
