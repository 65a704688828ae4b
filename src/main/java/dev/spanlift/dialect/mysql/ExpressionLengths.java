package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.StringLiteral;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongBinaryOperator;

/**
 * How long the strings of an expression may be, as far as the server sees it, too: it takes a string for TEXT that it knows
 * no length of. What is not here may be longer than any limit.
 */
final class ExpressionLengths {

    private ExpressionLengths() {}

    /** Returns the column that an expression consists of; absent where it is more than that. */
    static Optional<ColumnPlan> column(Expression expression, TablePlan table) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return column(parenthesized.inner(), table);
        }
        return expression instanceof PathExpression path && path.path().parts().size() == 1
                ? table.columnIgnoringCase(path.path().parts().get(0).name())
                : Optional.empty();
    }

    /** Returns the greatest length of an expression's strings, in characters; absent where none is known. */
    static OptionalLong maxCharacters(Expression expression, TablePlan table) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return maxCharacters(parenthesized.inner(), table);
        }
        if (expression instanceof StringLiteral text) {
            String value = Literals.value(text);
            return OptionalLong.of(value.codePointCount(0, value.length()));
        }
        if (expression instanceof FunctionCall call) {
            return ofCall(call, table);
        }
        Optional<ColumnPlan> column = column(expression, table);
        return column.isPresent()
                        && column.get().type.isText()
                        && !column.get().type.isLarge()
                ? OptionalLong.of(column.get().type.length())
                : OptionalLong.empty();
    }

    private static OptionalLong ofCall(FunctionCall call, TablePlan table) {
        List<Expression> arguments = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            if (!(argument instanceof ExpressionArgument positional)) {
                return OptionalLong.empty();
            }
            arguments.add(positional.value());
        }
        if (arguments.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong first = maxCharacters(arguments.get(0), table);
        return switch (call.function().parts().get(0).name().toUpperCase(Locale.ROOT)) {
            case "LOWER", "UPPER" -> first;
            case "SUBSTR", "SUBSTRING" -> shorter(first, arguments);
            case "CONCAT" -> combined(arguments, table, Long::sum);
            case "COALESCE", "IFNULL" -> combined(arguments, table, Math::max);
            default -> OptionalLong.empty();
        };
    }

    /** Returns the smaller of a length and the length that SUBSTR asks for. */
    private static OptionalLong shorter(OptionalLong length, List<Expression> arguments) {
        if (arguments.size() < 3 || !(arguments.get(2) instanceof IntegerLiteral number)) {
            return length;
        }
        long limit = Literals.value(number)
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .longValue();
        return OptionalLong.of(Math.min(limit, length.orElse(limit)));
    }

    private static OptionalLong combined(List<Expression> parts, TablePlan table, LongBinaryOperator combine) {
        long length = 0;
        for (Expression part : parts) {
            OptionalLong next = maxCharacters(part, table);
            if (next.isEmpty()) {
                return next;
            }
            length = combine.applyAsLong(length, next.getAsLong());
        }
        return OptionalLong.of(length);
    }
}
