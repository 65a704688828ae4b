package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.BetweenPredicate;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.BracedConstructor;
import dev.spanlift.ast.BracedNewExpression;
import dev.spanlift.ast.BytesLiteral;
import dev.spanlift.ast.CaseBranch;
import dev.spanlift.ast.CaseExpression;
import dev.spanlift.ast.CastExpression;
import dev.spanlift.ast.DistinctPredicate;
import dev.spanlift.ast.EdgeEndPredicate;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.ExpressionVisitor;
import dev.spanlift.ast.ExtractExpression;
import dev.spanlift.ast.FieldAccess;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.GraphSubquery;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.InList;
import dev.spanlift.ast.InPredicate;
import dev.spanlift.ast.InSubquery;
import dev.spanlift.ast.InUnnest;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.IntervalLiteral;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.LabeledPredicate;
import dev.spanlift.ast.LambdaExpression;
import dev.spanlift.ast.LikePredicate;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.NewExpression;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.Parameter;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.StarArgument;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.StructExpression;
import dev.spanlift.ast.SubqueryExpression;
import dev.spanlift.ast.SubqueryForm;
import dev.spanlift.ast.Subscript;
import dev.spanlift.ast.SystemVariable;
import dev.spanlift.ast.TupleExpression;
import dev.spanlift.ast.TypedLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.WithExpression;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Translates an expression from GoogleSQL to MySQL, or says which construct has no sure translation.
 *
 * <p>Nothing is guessed: a construct is translated only where its value is the same for all values of its operands, as far
 * as the server raises no error. The translation of the first construct without one goes on with NULL in its place, and
 * its result is thrown away. For one expression each.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/operators">Spanner's operators</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/functions.html">MySQL's functions and operators</a>
 */
final class ExpressionTranslator implements ExpressionVisitor<MySqlExpression> {

    private static final MySqlExpression NULL = MySqlExpression.atom("NULL", ValueType.NULL);

    private final TranslationScope scope;
    private final IdentityHashMap<Expression, MySqlExpression> translated = new IdentityHashMap<>();
    private Optional<String> obstacle = Optional.empty();

    private ExpressionTranslator(TranslationScope scope) {
        this.scope = scope;
    }

    /** Translates an expression. */
    static Translation translate(Expression expression, TranslationScope scope) {
        return translate(expression, scope, ValueType.UNKNOWN);
    }

    /** Translates an expression whose value goes where values of a type are kept, which literals adapt to. */
    static Translation translate(Expression expression, TranslationScope scope, ValueType wanted) {
        ExpressionTranslator translator = new ExpressionTranslator(scope);
        MySqlExpression result = translator.coerced(expression, wanted);
        return translator.obstacle.map(Translation::stopped).orElseGet(() -> Translation.of(result));
    }

    /** Translates a part, once: callers ask for its type first and for its text later. */
    private MySqlExpression visit(Expression expression) {
        MySqlExpression known = translated.get(expression);
        if (known != null) {
            return known;
        }
        MySqlExpression result = expression.accept(this);
        translated.put(expression, result);
        return result;
    }

    private MySqlExpression refuse(String construct) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(construct);
        }
        return NULL;
    }

    // ---- literals

    /** Translates an operand; a literal takes the type of the other side, as GoogleSQL has it. */
    private MySqlExpression coerced(Expression expression, ValueType other) {
        Optional<MySqlExpression> literal = Optional.empty();
        if (expression instanceof StringLiteral string && other == ValueType.DATE) {
            literal = LiteralTranslator.date(Literals.value(string));
        } else if (expression instanceof StringLiteral string && other == ValueType.TIMESTAMP) {
            literal = LiteralTranslator.timestamp(Literals.value(string), scope.timeZone());
        } else if (expression instanceof FloatLiteral number && other == ValueType.NUMERIC) {
            literal = LiteralTranslator.numeric(number.text());
        } else if (expression instanceof ParenthesizedExpression parenthesized) {
            return coerced(parenthesized.inner(), other);
        } else {
            return visit(expression);
        }
        return literal.orElseGet(() -> refuse("literal " + expression.span().text()));
    }

    @Override
    public MySqlExpression visitNullLiteral(NullLiteral node) {
        return NULL;
    }

    @Override
    public MySqlExpression visitBooleanLiteral(BooleanLiteral node) {
        return MySqlExpression.atom(node.value() ? "TRUE" : "FALSE", ValueType.BOOL);
    }

    @Override
    public MySqlExpression visitIntegerLiteral(IntegerLiteral node) {
        return LiteralTranslator.integer(node).orElseGet(() -> refuse("literal " + node.text()));
    }

    @Override
    public MySqlExpression visitFloatLiteral(FloatLiteral node) {
        return LiteralTranslator.floating(node);
    }

    @Override
    public MySqlExpression visitStringLiteral(StringLiteral node) {
        return LiteralTranslator.string(Literals.value(node));
    }

    @Override
    public MySqlExpression visitBytesLiteral(BytesLiteral node) {
        return LiteralTranslator.bytes(node);
    }

    @Override
    public MySqlExpression visitTypedLiteral(TypedLiteral node) {
        String value = Literals.value(node.value());
        Optional<MySqlExpression> literal = switch (node.type()) {
            case DATE -> LiteralTranslator.date(value);
            case TIMESTAMP -> LiteralTranslator.timestamp(value, scope.timeZone());
            case NUMERIC -> LiteralTranslator.numeric(value);
            case JSON ->
                Optional.of(MySqlExpression.atom("CAST(" + MySqlQuoting.string(value) + " AS JSON)", ValueType.JSON));
            default -> Optional.empty();
        };
        return literal.orElseGet(() -> refuse("literal " + node.span().text()));
    }

    @Override
    public MySqlExpression visitIntervalLiteral(IntervalLiteral node) {
        MySqlExpression amount = visit(node.value());
        String part = node.from().name().toUpperCase(Locale.ROOT);
        boolean translatable = node.to().isEmpty() && amount.type() == ValueType.INT64;
        return translatable
                ? TimeFunctions.interval(amount, part).orElseGet(() -> refuse("INTERVAL ... " + part))
                : refuse("INTERVAL with a range of parts");
    }

    // ---- names

    @Override
    public MySqlExpression visitPathExpression(PathExpression node) {
        List<String> names = node.path().parts().stream().map(Identifier::name).toList();
        Translation column = scope.column(names);
        return column.expression().orElseGet(() -> refuse(column.obstacle().orElseThrow()));
    }

    @Override
    public MySqlExpression visitParameter(Parameter node) {
        return refuse("query parameter");
    }

    @Override
    public MySqlExpression visitSystemVariable(SystemVariable node) {
        return refuse("system variable");
    }

    @Override
    public MySqlExpression visitFieldAccess(FieldAccess node) {
        return refuse("field access");
    }

    @Override
    public MySqlExpression visitSubscript(Subscript node) {
        return refuse("subscript operator");
    }

    // ---- operators

    @Override
    public MySqlExpression visitParenthesizedExpression(ParenthesizedExpression node) {
        return visit(node.inner());
    }

    @Override
    public MySqlExpression visitUnaryOperation(UnaryOperation node) {
        MySqlExpression operand = visit(node.operand());
        return switch (node.operator()) {
            case PLUS -> operand;
            case MINUS ->
                operand.type().isNumber()
                        ? MySqlExpression.compound("-" + operand.operand(), operand.type())
                        : refuse("operator - on " + operand.type());
            case BITWISE_NOT ->
                operand.type() == ValueType.INT64
                        ? signed("~" + operand.operand())
                        : refuse("operator ~ on " + operand.type());
            case NOT -> MySqlExpression.predicate("NOT " + operand.operand());
        };
    }

    /** Returns a bit operation, whose unsigned result becomes INT64's again. */
    private static MySqlExpression signed(String sql) {
        return MySqlExpression.atom("CAST(" + sql + " AS SIGNED)", ValueType.INT64);
    }

    @Override
    public MySqlExpression visitBinaryOperation(BinaryOperation node) {
        ValueType leftType = visit(node.left()).type();
        ValueType rightType = visit(node.right()).type();
        MySqlExpression left = coerced(node.left(), rightType);
        MySqlExpression right = coerced(node.right(), leftType);
        ValueType type = left.type().with(right.type());
        String symbol = node.operator().symbol();
        return switch (node.operator()) {
            case EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> comparison(left, symbol, right);
            case NOT_EQUAL -> comparison(left, "<>", right);
            case CONCATENATE ->
                type == ValueType.STRING || type == ValueType.BYTES
                        ? MySqlExpression.atom("CONCAT(" + left.sql() + ", " + right.sql() + ")", type)
                        : refuse("operator || on " + type);
            case ADD, SUBTRACT ->
                type.isNumber()
                        ? MySqlExpression.compound(left.operand() + " " + symbol + " " + right.operand(), type)
                        : refuse("operator " + symbol + " on " + leftType + " and " + rightType);
            case MULTIPLY ->
                type.isNumber()
                        ? rounded(left.operand() + " * " + right.operand(), type)
                        : refuse("operator * on " + leftType + " and " + rightType);
            case DIVIDE -> division(left, right, type);
            case BITWISE_AND, BITWISE_OR, BITWISE_XOR, SHIFT_LEFT, SHIFT_RIGHT ->
                type == ValueType.INT64
                        ? signed(left.operand() + " " + symbol + " " + right.operand())
                        : refuse("operator " + symbol + " on " + type);
        };
    }

    private MySqlExpression comparison(MySqlExpression left, String operator, MySqlExpression right) {
        return isComparable(left, right)
                ? MySqlExpression.predicate(left.operand() + " " + operator + " " + right.operand())
                : refuse("comparison of " + left.type() + " and " + right.type());
    }

    private static boolean isComparable(MySqlExpression left, MySqlExpression right) {
        ValueType type = left.type().with(right.type());
        return type != ValueType.UNKNOWN && type != ValueType.JSON && type != ValueType.ARRAY;
    }

    /** Returns a product or quotient; one of NUMERIC has more digits in MySQL and is rounded to nine, as in Spanner. */
    private static MySqlExpression rounded(String sql, ValueType type) {
        return type == ValueType.NUMERIC
                ? MySqlExpression.atom("CAST(" + sql + " AS DECIMAL(38,9))", type)
                : MySqlExpression.compound(sql, type);
    }

    /** {@code /} on INT64 gives FLOAT64, where MySQL's gives a DECIMAL of four digits. */
    private MySqlExpression division(MySqlExpression left, MySqlExpression right, ValueType type) {
        if (type == ValueType.INT64) {
            return MySqlExpression.compound(
                    "CAST(" + left.sql() + " AS DOUBLE) / " + right.operand(), ValueType.FLOAT64);
        }
        return type.isNumber()
                ? rounded(left.operand() + " / " + right.operand(), type)
                : refuse("operator / on " + left.type() + " and " + right.type());
    }

    @Override
    public MySqlExpression visitLogicalOperation(LogicalOperation node) {
        return MySqlExpression.predicate(node.operands().stream()
                .map(operand -> visit(operand).operand())
                .collect(Collectors.joining(" " + node.operator().name() + " ")));
    }

    @Override
    public MySqlExpression visitLikePredicate(LikePredicate node) {
        MySqlExpression value = visit(node.value());
        if (node.quantifier().isPresent()
                || !(node.patterns() instanceof InList patterns)
                || value.type() != ValueType.STRING) {
            return refuse("LIKE with a quantifier or on " + value.type());
        }
        MySqlExpression pattern = visit(patterns.values().get(0));
        return MySqlExpression.predicate(
                value.operand() + (node.negated() ? " NOT LIKE " : " LIKE ") + pattern.operand());
    }

    @Override
    public MySqlExpression visitBetweenPredicate(BetweenPredicate node) {
        MySqlExpression value = visit(node.value());
        MySqlExpression low = coerced(node.low(), value.type());
        MySqlExpression high = coerced(node.high(), value.type());
        if (!isComparable(value, low) || !isComparable(value, high)) {
            return refuse("BETWEEN on " + value.type());
        }
        return MySqlExpression.predicate(value.operand() + (node.negated() ? " NOT" : "") + " BETWEEN " + low.operand()
                + " AND " + high.operand());
    }

    @Override
    public MySqlExpression visitInPredicate(InPredicate node) {
        MySqlExpression value = visit(node.value());
        if (node.candidates() instanceof InSubquery subquery) {
            return inQuery(value, node.negated(), scope.query(subquery.query()));
        }
        List<Expression> candidates;
        if (node.candidates() instanceof InList list) {
            candidates = list.values();
        } else if (node.candidates() instanceof InUnnest unnest
                && unnest.array() instanceof ArrayExpression array
                && !array.elements().isEmpty()) {
            candidates = array.elements();
        } else {
            return refuse("IN with an array or a query");
        }
        List<String> elements = new ArrayList<>();
        for (Expression candidate : candidates) {
            MySqlExpression element = coerced(candidate, value.type());
            if (!isComparable(value, element)) {
                return refuse("comparison of " + value.type() + " and " + element.type());
            }
            elements.add(element.sql());
        }
        return MySqlExpression.predicate(
                value.operand() + (node.negated() ? " NOT" : "") + " IN (" + String.join(", ", elements) + ")");
    }

    private MySqlExpression inQuery(MySqlExpression value, boolean negated, TranslatedQuery query) {
        if (query.obstacle().isPresent()) {
            return refuse(query.obstacle().get());
        }
        MySqlExpression column = MySqlExpression.atom("", query.columns().get(0).type());
        return isComparable(value, column)
                ? MySqlExpression.predicate(value.operand() + (negated ? " NOT" : "") + " IN (" + query.sql() + ")")
                : refuse("comparison of " + value.type() + " and " + column.type());
    }

    @Override
    public MySqlExpression visitIsPredicate(IsPredicate node) {
        return MySqlExpression.predicate(visit(node.value()).operand() + " IS " + (node.negated() ? "NOT " : "")
                + node.test().name());
    }

    /** {@code <=>} is IS NOT DISTINCT FROM. */
    @Override
    public MySqlExpression visitDistinctPredicate(DistinctPredicate node) {
        MySqlExpression left = visit(node.left());
        MySqlExpression right = coerced(node.right(), left.type());
        if (!isComparable(left, right)) {
            return refuse("comparison of " + left.type() + " and " + right.type());
        }
        String same = left.operand() + " <=> " + right.operand();
        return MySqlExpression.predicate(node.negated() ? same : "NOT (" + same + ")");
    }

    // ---- conditionals and casts

    @Override
    public MySqlExpression visitCaseExpression(CaseExpression node) {
        ValueType type = node.branches().stream()
                .map(branch -> visit(branch.result()).type())
                .reduce(ValueType.NULL, ValueType::with);
        ValueType whole =
                node.otherwise().map(value -> type.with(visit(value).type())).orElse(type);
        StringBuilder sql = new StringBuilder("CASE");
        Optional<MySqlExpression> operand = node.operand().map(this::visit);
        operand.ifPresent(value -> sql.append(' ').append(value.operand()));
        for (CaseBranch branch : node.branches()) {
            MySqlExpression condition = operand.map(value -> coerced(branch.condition(), value.type()))
                    .orElseGet(() -> visit(branch.condition()));
            if (operand.filter(value -> !isComparable(value, condition)).isPresent()) {
                return refuse("comparison of " + condition.type());
            }
            sql.append(" WHEN ")
                    .append(condition.sql())
                    .append(" THEN ")
                    .append(coerced(branch.result(), whole).sql());
        }
        node.otherwise()
                .ifPresent(value ->
                        sql.append(" ELSE ").append(coerced(value, whole).sql()));
        return MySqlExpression.atom(sql.append(" END").toString(), whole);
    }

    @Override
    public MySqlExpression visitCastExpression(CastExpression node) {
        if (node.format().isPresent()) {
            return refuse("CAST with a FORMAT");
        }
        return CastTable.cast(visit(node.value()), node.value(), node.type(), node.safe(), scope)
                .orElseGet(() -> refuse((node.safe() ? "SAFE_CAST" : "CAST") + " to "
                        + node.type().span().text()));
    }

    @Override
    public MySqlExpression visitExtractExpression(ExtractExpression node) {
        boolean utc = node.timeZone()
                .map(zone -> zone instanceof StringLiteral literal && TimeZones.isUtc(Literals.value(literal)))
                .orElseGet(() -> TimeZones.isUtc(scope.timeZone().getId()));
        String part = node.part().name().toUpperCase(Locale.ROOT)
                + node.weekday()
                        .map(day -> "(" + day.name().toUpperCase(Locale.ROOT) + ")")
                        .orElse("");
        return TimeFunctions.extract(part, visit(node.value()), utc)
                .orElseGet(() -> refuse("EXTRACT(" + part + ") in the default time zone"));
    }

    // ---- calls

    @Override
    public MySqlExpression visitFunctionCall(FunctionCall node) {
        String name = node.function().parts().stream()
                .map(part -> part.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("."));
        if (node.modifiers().isEmpty() && node.over().isEmpty() && AggregateFunctions.has(name)) {
            return aggregate(name, node);
        }
        FunctionRule rule = FunctionTable.RULES.get(name);
        boolean plain =
                !node.distinct() && node.modifiers().isEmpty() && node.over().isEmpty();
        if (rule == null || !plain) {
            return refuse("function " + name);
        }
        List<Expression> arguments = new ArrayList<>();
        for (Argument argument : node.arguments()) {
            if (!(argument instanceof ExpressionArgument value) || value.name().isPresent()) {
                return refuse("function " + name + " with such arguments");
            }
            arguments.add(value.value());
        }
        if (arguments.size() < rule.min() || arguments.size() > rule.max()) {
            return refuse("function " + name + " with " + arguments.size() + " arguments");
        }
        if (!rule.deterministic() && scope.deterministic()) {
            return refuse("function " + name + ", which is not deterministic");
        }
        return rule.body()
                .translate(new FunctionArguments(arguments, this::visit, scope))
                .orElseGet(() -> refuse("function " + name + " with such arguments"));
    }

    private MySqlExpression aggregate(String name, FunctionCall node) {
        if (node.arguments().size() == 1) {
            Argument argument = node.arguments().get(0);
            if (argument instanceof StarArgument && name.equals("COUNT")) {
                return MySqlExpression.atom("COUNT(*)", ValueType.INT64);
            }
            if (argument instanceof ExpressionArgument value && value.name().isEmpty()) {
                return AggregateFunctions.call(name, node.distinct(), visit(value.value()))
                        .orElseGet(() -> refuse("function " + name + " with such an argument"));
            }
        }
        return refuse("function " + name + " with such arguments");
    }

    @Override
    public MySqlExpression visitArrayExpression(ArrayExpression node) {
        String elements =
                node.elements().stream().map(element -> visit(element).sql()).collect(Collectors.joining(", "));
        boolean exact = node.elements().stream()
                .map(element -> visit(element).type())
                .allMatch(type -> type == ValueType.INT64 || type == ValueType.STRING);
        return exact
                ? MySqlExpression.atom("JSON_ARRAY(" + elements + ")", ValueType.ARRAY)
                : refuse("array of such elements");
    }

    // ---- what has no translation

    @Override
    public MySqlExpression visitStructExpression(StructExpression node) {
        return refuse("STRUCT");
    }

    @Override
    public MySqlExpression visitTupleExpression(TupleExpression node) {
        return refuse("tuple");
    }

    @Override
    public MySqlExpression visitSubqueryExpression(SubqueryExpression node) {
        if (node.form() == SubqueryForm.ARRAY) {
            return refuse("ARRAY subquery");
        }
        TranslatedQuery query = scope.query(node.query());
        if (query.obstacle().isPresent()) {
            return refuse(query.obstacle().get());
        }
        String sql = "(" + query.sql() + ")";
        return node.form() == SubqueryForm.EXISTS
                ? new MySqlExpression("EXISTS " + sql, ValueType.BOOL, true, true)
                : MySqlExpression.atom(sql, query.columns().get(0).type());
    }

    @Override
    public MySqlExpression visitGraphSubquery(GraphSubquery node) {
        return refuse("graph subquery");
    }

    @Override
    public MySqlExpression visitLabeledPredicate(LabeledPredicate node) {
        return refuse("labeled predicate");
    }

    @Override
    public MySqlExpression visitEdgeEndPredicate(EdgeEndPredicate node) {
        return refuse("edge end predicate");
    }

    @Override
    public MySqlExpression visitLambdaExpression(LambdaExpression node) {
        return refuse("lambda");
    }

    @Override
    public MySqlExpression visitNewExpression(NewExpression node) {
        return refuse("NEW");
    }

    @Override
    public MySqlExpression visitBracedNewExpression(BracedNewExpression node) {
        return refuse("NEW");
    }

    @Override
    public MySqlExpression visitWithExpression(WithExpression node) {
        return refuse("WITH expression");
    }

    @Override
    public MySqlExpression visitBracedConstructor(BracedConstructor node) {
        return refuse("braced constructor");
    }
}
