package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.FunctionRule.ANY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Conditional functions, which take any type.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/conditional_expressions">Spanner's
 *     conditional expressions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/flow-control-functions.html">Flow Control Functions</a>
 */
final class ConditionalFunctions {

    private ConditionalFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.of(
                "COALESCE", chosen(1, ANY),
                "IFNULL", chosen(2, 2),
                "NULLIF", FunctionRule.of(2, ConditionalFunctions::nullIf),
                "GREATEST", extreme("GREATEST"),
                "LEAST", extreme("LEAST"),
                "IF", FunctionRule.of(3, ConditionalFunctions::conditional));
    }

    private static FunctionRule chosen(int min, int max) {
        return FunctionRule.of(min, max, arguments -> {
            ValueType type = arguments.commonType();
            return type == ValueType.UNKNOWN
                    ? Optional.empty()
                    : Optional.of(arguments.atom("COALESCE(" + arguments.joined(type) + ")", type));
        });
    }

    private static Optional<MySqlExpression> conditional(FunctionArguments arguments) {
        FunctionArguments results = new FunctionArguments(
                arguments.sources().subList(1, arguments.count()), arguments.translator(), arguments.scope());
        ValueType wanted = results.commonType();
        MySqlExpression yes = results.value(0, wanted);
        MySqlExpression no = results.value(1, wanted);
        ValueType type = yes.type().with(no.type());
        return type == ValueType.UNKNOWN
                ? Optional.empty()
                : Optional.of(
                        MySqlExpression.atom("IF(" + arguments.sql(0) + ", " + yes.sql() + ", " + no.sql() + ")", type)
                                .collated(
                                        yes.type() == ValueType.NULL
                                                ? no.collation()
                                                : no.type() == ValueType.NULL
                                                        ? yes.collation()
                                                        : yes.collation().with(no.collation())));
    }

    /** The result has the type that both have together. */
    private static Optional<MySqlExpression> nullIf(FunctionArguments arguments) {
        ValueType type = arguments.commonType();
        MySqlExpression value = arguments.value(0, type);
        MySqlExpression other = arguments.value(1, type);
        List<MySqlExpression> values = List.of(value, other);
        if (Comparisons.obstacle(values).isPresent()) {
            return Optional.empty();
        }
        List<MySqlExpression> ready = Comparisons.ready(values);
        return Optional.of(MySqlExpression.atom(
                        "NULLIF(" + ready.get(0).sql() + ", " + ready.get(1).sql() + ")", type)
                .collated(ready.get(0).collation()));
    }

    /** MySQL wants two arguments for these. */
    private static FunctionRule extreme(String name) {
        return FunctionRule.of(1, ANY, arguments -> {
            ValueType type = arguments.commonType();
            List<MySqlExpression> values = IntStream.range(0, arguments.count())
                    .mapToObj(index -> arguments.value(index, type))
                    .toList();
            if (Comparisons.obstacle(values).isPresent()) {
                return Optional.empty();
            }
            if (values.size() == 1) {
                return Optional.of(values.get(0));
            }
            return Optional.of(MySqlExpression.atom(
                            name + "("
                                    + Comparisons.ready(values).stream()
                                            .map(MySqlExpression::sql)
                                            .collect(Collectors.joining(", "))
                                    + ")",
                            type)
                    .collated(MySqlExpression.Collation.CODE_POINT));
        });
    }
}
