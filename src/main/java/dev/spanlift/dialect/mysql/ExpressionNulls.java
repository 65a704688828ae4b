package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.DistinctPredicate;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.IntervalLiteral;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.StringLiteral;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which expressions are never NULL, as far as that is plain to see. */
final class ExpressionNulls {
    /** Functions that are NULL only where an argument is. */
    private static final Set<String> STRICT = Set.of(
            "ABS",
            "BYTE_LENGTH",
            "CHAR_LENGTH",
            "CONCAT",
            "DATE_ADD",
            "DATE_SUB",
            "LENGTH",
            "LOWER",
            "LTRIM",
            "MOD",
            "REVERSE",
            "RTRIM",
            "STARTS_WITH",
            "SUBSTR",
            "SUBSTRING",
            "TIMESTAMP_ADD",
            "TIMESTAMP_SUB",
            "TRIM",
            "UPPER");

    private ExpressionNulls() {}

    /** Returns whether an expression has a value in every row; false where that is not known. */
    static boolean isNeverNull(Expression expression, TablePlan table) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return isNeverNull(parenthesized.inner(), table);
        }
        if (expression instanceof BinaryOperation operation) {
            return isNeverNull(operation.left(), table) && isNeverNull(operation.right(), table);
        }
        if (expression instanceof IntervalLiteral interval) {
            return isNeverNull(interval.value(), table);
        }
        if (expression instanceof FunctionCall call) {
            return isNeverNull(call, table);
        }
        return expression instanceof StringLiteral
                || expression instanceof IntegerLiteral
                || expression instanceof FloatLiteral
                || expression instanceof BooleanLiteral
                || expression instanceof IsPredicate
                || expression instanceof DistinctPredicate
                || ExpressionLengths.column(expression, table)
                        .filter(column -> column.notNull)
                        .isPresent();
    }

    private static boolean isNeverNull(FunctionCall call, TablePlan table) {
        String name = call.function().parts().get(0).name().toUpperCase(Locale.ROOT);
        List<Argument> arguments = call.arguments();
        if (name.equals("COALESCE") || name.equals("IFNULL")) {
            return arguments.stream().anyMatch(argument -> isNeverNull(argument, table));
        }
        return STRICT.contains(name) && arguments.stream().allMatch(argument -> isNeverNull(argument, table));
    }

    private static boolean isNeverNull(Argument argument, TablePlan table) {
        return Optional.of(argument)
                .filter(ExpressionArgument.class::isInstance)
                .map(ExpressionArgument.class::cast)
                .filter(positional -> isNeverNull(positional.value(), table))
                .isPresent();
    }
}
