package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.FunctionRule.ANY;
import static dev.spanlift.dialect.mysql.ValueType.BOOL;
import static dev.spanlift.dialect.mysql.ValueType.BYTES;
import static dev.spanlift.dialect.mysql.ValueType.INT64;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Functions on arrays, which are kept as JSON: those whose elements JSON holds as they are, BOOL, INT64 and STRING.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/array_functions">Spanner's array
 *     functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/json-functions.html">MySQL's JSON functions</a>
 */
final class ArrayFunctions {

    private ArrayFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.of(
                "ARRAY_INCLUDES_ANY",
                FunctionRule.of(2, arguments -> includes(arguments, "JSON_OVERLAPS")),
                "ARRAY_INCLUDES_ALL",
                FunctionRule.of(2, arguments -> includes(arguments, "JSON_CONTAINS")),
                "ARRAY_LENGTH",
                FunctionRule.of(1, ArrayFunctions::length),
                "ARRAY_TO_STRING",
                FunctionRule.of(2, 3, ArrayFunctions::text),
                "ARRAY_CONCAT",
                FunctionRule.of(1, ANY, ArrayFunctions::concatenation),
                "ARRAY_FIRST",
                FunctionRule.of(1, arguments -> element(arguments.value(0), "[0]")),
                "ARRAY_LAST",
                FunctionRule.of(1, arguments -> element(arguments.value(0), "[last]")),
                "ARRAY_INCLUDES",
                FunctionRule.of(2, ArrayFunctions::includes));
    }

    /** Elements that are written out need no form in JSON to be counted. */
    private static Optional<MySqlExpression> length(FunctionArguments arguments) {
        if (arguments.sources().get(0) instanceof ArrayExpression array) {
            return Optional.of(
                    MySqlExpression.literal(Integer.toString(array.elements().size()), INT64));
        }
        return arguments.type(0).isArray()
                ? Optional.of(MySqlExpression.atom("JSON_LENGTH(" + arguments.sql(0) + ")", INT64))
                : Optional.empty();
    }

    /** Returns the elements that are written out, one behind the other: CONCAT_WS leaves out NULL, too. */
    private static Optional<MySqlExpression> text(FunctionArguments arguments) {
        if (!(arguments.sources().get(0) instanceof ArrayExpression array)) {
            return Optional.empty();
        }
        List<Expression> sources = new ArrayList<>(array.elements());
        sources.addAll(arguments.sources().subList(1, arguments.count()));
        FunctionArguments all = new FunctionArguments(sources, arguments.translator(), arguments.scope());
        int elements = array.elements().size();
        ValueType type = all.commonType();
        // What stands for NULL makes the whole NULL where it is NULL itself.
        boolean replaces = arguments.count() == 3;
        boolean fits =
                (type == STRING || type == BYTES) && (!replaces || sources.get(elements + 1) instanceof StringLiteral);
        if (!fits) {
            return Optional.empty();
        }
        String values = IntStream.range(0, elements)
                .mapToObj(i -> replaces ? "COALESCE(" + all.sql(i) + ", " + all.sql(elements + 1) + ")" : all.sql(i))
                .collect(Collectors.joining(", "));
        return Optional.of(
                all.atom("CONCAT_WS(" + all.sql(elements) + ", " + (elements == 0 ? "NULL" : values) + ")", type));
    }

    private static Optional<MySqlExpression> concatenation(FunctionArguments arguments) {
        ValueType type = arguments.commonType();
        if (!type.isArray()) {
            return Optional.empty();
        }
        return Optional.of(
                arguments.count() == 1
                        ? arguments.value(0)
                        : MySqlExpression.atom("JSON_MERGE_PRESERVE(" + arguments.joined() + ")", type));
    }

    /** Returns the arrays one behind the other. */
    static MySqlExpression concatenation(MySqlExpression left, MySqlExpression right) {
        return MySqlExpression.atom("JSON_MERGE_PRESERVE(" + left.sql() + ", " + right.sql() + ")", left.type());
    }

    /** An array without NULL says whether it has a value; NULL itself is found by Spanner as by MySQL in no array. */
    private static Optional<MySqlExpression> includes(FunctionArguments arguments) {
        MySqlExpression array = arguments.value(0);
        MySqlExpression value = arguments.value(1);
        boolean fits = value.type() == array.type().element() && (value.type() == INT64 || value.type() == STRING);
        return fits
                ? Optional.of(MySqlExpression.predicate(value.operand() + " MEMBER OF(" + array.sql() + ")"))
                : Optional.empty();
    }

    /** Returns whether an array has one or all of the literals that are written out: what has NULL may be found by neither. */
    private static Optional<MySqlExpression> includes(FunctionArguments arguments, String function) {
        ValueType type = arguments.type(0);
        boolean fits = (type == ValueType.ARRAY_OF_INT64 || type == ValueType.ARRAY_OF_STRING)
                && arguments.type(1) == type
                && arguments.sources().get(1) instanceof ArrayExpression array
                && !array.elements().isEmpty()
                && array.elements().stream()
                        .allMatch(element -> element instanceof IntegerLiteral || element instanceof StringLiteral);
        return fits
                ? Optional.of(MySqlExpression.atomicPredicate(function + "(" + arguments.joined() + ")"))
                : Optional.empty();
    }

    /**
     * Returns IN UNNEST: an array that is NULL or empty holds nothing, and one with NULL in it may hold everything that is
     * not found.
     */
    static Optional<MySqlExpression> in(MySqlExpression value, MySqlExpression array, boolean negated) {
        boolean fits = value.type() == array.type().element() && (value.type() == INT64 || value.type() == STRING);
        if (!fits) {
            return Optional.empty();
        }
        String list = array.sql();
        return Optional.of(MySqlExpression.atom(
                "CASE WHEN COALESCE(JSON_LENGTH(" + list + "), 0) = 0 THEN " + negated + " WHEN " + value.operand()
                        + " MEMBER OF(" + list + ") THEN " + !negated + " WHEN " + value.operand()
                        + " IS NOT NULL AND NOT JSON_CONTAINS(" + list + ", 'null') THEN " + negated + " END",
                BOOL));
    }

    /**
     * Returns an element.
     *
     * @param position a step of a path of JSON: {@code [0]}
     */
    static Optional<MySqlExpression> element(MySqlExpression array, String position) {
        String json = array.sql();
        String path = "'$" + position + "'";
        return switch (array.type().element()) {
            case INT64, BOOL ->
                Optional.of(MySqlExpression.atom(
                        "JSON_VALUE(" + json + ", " + path + " RETURNING SIGNED)",
                        array.type().element()));
            case STRING -> Optional.of(MySqlExpression.column(JsonFunctions.text(json, path), STRING));
            default -> Optional.empty();
        };
    }
}
