package dev.spanlift.dialect.mysql;

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
import dev.spanlift.ast.ExpressionVisitor;
import dev.spanlift.ast.ExtensionAccess;
import dev.spanlift.ast.ExtractExpression;
import dev.spanlift.ast.FieldAccess;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.GraphSubquery;
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
import dev.spanlift.ast.LikeQuantifier;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.NewExpression;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.Parameter;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.QueryExpression;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.StructExpression;
import dev.spanlift.ast.SubqueryExpression;
import dev.spanlift.ast.Subscript;
import dev.spanlift.ast.SystemVariable;
import dev.spanlift.ast.TupleExpression;
import dev.spanlift.ast.TypedLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import dev.spanlift.ast.WithExpression;
import dev.spanlift.dialect.mysql.MySqlExpression.Collation;
import dev.spanlift.dialect.mysql.TranslatedQuery.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
final class ExpressionTranslator implements ExpressionVisitor<MySqlExpression>, FunctionArguments.ArgumentTranslator {

    private static final MySqlExpression NULL = MySqlExpression.literal("NULL", ValueType.NULL);

    private final TranslationScope scope;
    private final CallTranslator calls;
    private final AccessTranslator accesses;
    private final TranslatedParts translated = new TranslatedParts();
    /** Made when the first is noted. */
    private Set<String> differences = Set.of();

    private Optional<String> obstacle = Optional.empty();

    private ExpressionTranslator(TranslationScope scope) {
        this.scope = scope;
        calls = new CallTranslator(this, scope);
        accesses = new AccessTranslator(this, scope);
    }

    /** Translates an expression. */
    static Translation translate(Expression expression, TranslationScope scope) {
        return translate(expression, scope, ValueType.UNKNOWN);
    }

    /** Translates an expression whose value goes where values of a type are kept, which literals adapt to. */
    static Translation translate(Expression expression, TranslationScope scope, ValueType wanted) {
        return translateWith(scope, translator -> translator.coerced(expression, wanted));
    }

    /** Translates something made of expressions. */
    static Translation translateWith(TranslationScope scope, Function<ExpressionTranslator, MySqlExpression> work) {
        ExpressionTranslator translator = new ExpressionTranslator(scope);
        MySqlExpression result = work.apply(translator);
        return translator.obstacle.isPresent()
                ? Translation.stopped(translator.obstacle.get())
                : Translation.of(result, translator.differences);
    }

    /** Translates a part, once: callers ask for its type first and for its text later. */
    MySqlExpression visit(Expression expression) {
        MySqlExpression known = translated.get(expression);
        if (known != null) {
            return known;
        }
        MySqlExpression result = expression.accept(this);
        translated.put(expression, result);
        return result;
    }

    MySqlExpression refuse(String construct) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(construct);
        }
        return NULL;
    }

    private MySqlExpression take(Translation translation) {
        return translation.expression().isPresent()
                ? translation.expression().get()
                : refuse(translation.obstacle().orElseThrow());
    }

    /** Translates an argument, where a number is wanted as FLOAT64 as such: functions of MySQL's compute otherwise with others. */
    @Override
    public MySqlExpression translate(Expression argument, ValueType wanted) {
        MySqlExpression value = coerced(argument, wanted);
        if (wanted != ValueType.FLOAT64 || !value.type().isNumber() || value.type() == ValueType.FLOAT64) {
            return value;
        }
        return MySqlExpression.atom("CAST(" + value.sql() + " AS DOUBLE)", ValueType.FLOAT64);
    }

    @Override
    public void note(String difference) {
        if (differences.isEmpty()) {
            differences = new TreeSet<>();
        }
        differences.add(difference);
    }

    // ---- literals

    /** Translates an operand; a literal takes the type of the other side, as GoogleSQL has it. */
    MySqlExpression coerced(Expression expression, ValueType other) {
        Optional<MySqlExpression> literal;
        if (expression instanceof StringLiteral string && other == ValueType.DATE) {
            literal = LiteralTranslator.date(Literals.value(string));
        } else if (expression instanceof StringLiteral string && other == ValueType.TIMESTAMP) {
            literal = LiteralTranslator.timestamp(Literals.value(string), scope.timeZone());
        } else if (expression instanceof FloatLiteral number && other == ValueType.NUMERIC) {
            literal = LiteralTranslator.numeric(number.text());
        } else if (expression instanceof UnaryOperation negated
                && negated.operator() == UnaryOperator.MINUS
                && negated.operand() instanceof FloatLiteral number
                && other == ValueType.NUMERIC) {
            literal = LiteralTranslator.numeric("-" + number.text());
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
        return MySqlExpression.literal(node.value() ? "TRUE" : "FALSE", ValueType.BOOL);
    }

    @Override
    public MySqlExpression visitIntegerLiteral(IntegerLiteral node) {
        return LiteralTranslator.integer(node).orElseGet(() -> refuse("literal " + node.text()));
    }

    @Override
    public MySqlExpression visitFloatLiteral(FloatLiteral node) {
        return LiteralTranslator.floating(node).orElseGet(() -> refuse("literal " + node.text()));
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
                ? TimestampFunctions.interval(amount, part).orElseGet(() -> refuse("INTERVAL ... " + part))
                : refuse("INTERVAL with a range of parts");
    }

    // ---- names

    @Override
    public MySqlExpression visitPathExpression(PathExpression node) {
        return take(accesses.path(node));
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
        return take(accesses.field(node));
    }

    @Override
    public MySqlExpression visitExtensionAccess(ExtensionAccess node) {
        return refuse("extension of a protocol buffer");
    }

    @Override
    public MySqlExpression visitSubscript(Subscript node) {
        return take(accesses.subscript(node));
    }

    // ---- operators

    @Override
    public MySqlExpression visitParenthesizedExpression(ParenthesizedExpression node) {
        return visit(node.inner());
    }

    @Override
    public MySqlExpression visitUnaryOperation(UnaryOperation node) {
        return take(Operators.unary(node.operator(), visit(node.operand())));
    }

    @Override
    public MySqlExpression visitBinaryOperation(BinaryOperation node) {
        MySqlExpression left = coerced(node.left(), visit(node.right()).type());
        MySqlExpression right = coerced(node.right(), left.type());
        return take(Operators.binary(node.operator(), left, right));
    }

    @Override
    public MySqlExpression visitLogicalOperation(LogicalOperation node) {
        StringBuilder sql = new StringBuilder();
        for (Expression operand : node.operands()) {
            if (sql.length() > 0) {
                sql.append(' ').append(node.operator().name()).append(' ');
            }
            sql.append(visit(operand).operand());
        }
        return MySqlExpression.predicate(sql.toString());
    }

    @Override
    public MySqlExpression visitLikePredicate(LikePredicate node) {
        MySqlExpression value = visit(node.value());
        if (!(node.patterns() instanceof InList patterns)
                || (node.negated() && node.quantifier().isPresent())) {
            return refuse("LIKE with a quantifier");
        }
        String connective = node.quantifier().filter(LikeQuantifier.ALL::equals).isPresent() ? " AND " : " OR ";
        List<MySqlExpression> matches = patterns.values().stream()
                .map(pattern -> take(Comparisons.like(value, node.negated(), visit(pattern))))
                .toList();
        return matches.size() == 1
                ? matches.get(0)
                : MySqlExpression.predicate(
                        matches.stream().map(MySqlExpression::operand).collect(Collectors.joining(connective)));
    }

    @Override
    public MySqlExpression visitBetweenPredicate(BetweenPredicate node) {
        ValueType bounds = visit(node.low()).type().with(visit(node.high()).type());
        MySqlExpression value = coerced(node.value(), bounds);
        return take(Comparisons.between(
                value, node.negated(), coerced(node.low(), value.type()), coerced(node.high(), value.type())));
    }

    @Override
    public MySqlExpression visitInPredicate(InPredicate node) {
        MySqlExpression value = visit(node.value());
        if (node.candidates() instanceof InSubquery subquery) {
            boolean limited = subquery.query() instanceof QueryExpression expression
                    && expression.limit().isPresent();
            return take(Comparisons.in(value, node.negated(), scope.query(subquery.query()), limited));
        }
        List<Expression> candidates;
        if (node.candidates() instanceof InList list) {
            candidates = list.values();
        } else if (node.candidates() instanceof InUnnest unnest) {
            if (!(unnest.array() instanceof ArrayExpression array)
                    || array.elements().isEmpty()) {
                return ArrayFunctions.in(value, visit(unnest.array()), node.negated())
                        .orElseGet(() -> refuse("IN UNNEST of such an array"));
            }
            candidates = array.elements();
        } else {
            return refuse("IN with a graph query");
        }
        List<Expression> all = new ArrayList<>(candidates);
        all.add(node.value());
        ValueType type = new FunctionArguments(all, this, scope).commonType();
        MySqlExpression first = coerced(node.value(), type);
        return take(Comparisons.in(
                first,
                node.negated(),
                candidates.stream()
                        .map(candidate -> coerced(candidate, first.type()))
                        .toList()));
    }

    @Override
    public MySqlExpression visitIsPredicate(IsPredicate node) {
        return MySqlExpression.predicate(visit(node.value()).operand() + " IS " + (node.negated() ? "NOT " : "")
                + node.test().name());
    }

    @Override
    public MySqlExpression visitDistinctPredicate(DistinctPredicate node) {
        MySqlExpression left = coerced(node.left(), visit(node.right()).type());
        return take(Comparisons.distinct(left, node.negated(), coerced(node.right(), left.type())));
    }

    // ---- conditionals and casts

    @Override
    public MySqlExpression visitCaseExpression(CaseExpression node) {
        List<Expression> results = new ArrayList<>();
        node.branches().forEach(branch -> results.add(branch.result()));
        node.otherwise().ifPresent(results::add);
        ValueType type = new FunctionArguments(results, this, scope).commonType();
        List<MySqlExpression> values =
                results.stream().map(result -> coerced(result, type)).toList();
        ValueType whole = values.stream().map(MySqlExpression::type).reduce(ValueType.NULL, ValueType::with);
        StringBuilder sql = new StringBuilder("CASE");
        Optional<List<MySqlExpression>> compared = node.operand().map(operand -> compared(operand, node.branches()));
        compared.ifPresent(all -> sql.append(' ').append(all.get(0).operand()));
        for (int i = 0; i < node.branches().size(); i++) {
            int next = i + 1;
            String condition = compared.map(all -> all.get(next).sql())
                    .orElseGet(() ->
                            visit(node.branches().get(next - 1).condition()).sql());
            sql.append(" WHEN ")
                    .append(condition)
                    .append(" THEN ")
                    .append(values.get(i).sql());
        }
        node.otherwise()
                .ifPresent(value -> sql.append(" ELSE ")
                        .append(values.get(values.size() - 1).sql()));
        return whole == ValueType.UNKNOWN
                ? refuse("CASE with values of several types")
                : MySqlExpression.atom(sql.append(" END").toString(), whole).collated(Collation.of(values));
    }

    /** Returns what a CASE compares, its operand first. */
    private List<MySqlExpression> compared(Expression operand, List<CaseBranch> branches) {
        ValueType type = visit(operand).type();
        List<MySqlExpression> values = new ArrayList<>();
        values.add(visit(operand));
        branches.forEach(branch -> values.add(coerced(branch.condition(), type)));
        Comparisons.obstacle(values).ifPresent(this::refuse);
        return Comparisons.ready(values);
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
        String part = node.part().name().toUpperCase(Locale.ROOT)
                + node.weekday()
                        .map(day -> "(" + day.name().toUpperCase(Locale.ROOT) + ")")
                        .orElse("");
        return TimestampFunctions.extract(part, visit(node.value()), TimeZones.of(node.timeZone(), scope), this)
                .orElseGet(() -> refuse("EXTRACT(" + part + ") in a time zone that changes its clocks"));
    }

    // ---- calls

    @Override
    public MySqlExpression visitFunctionCall(FunctionCall node) {
        return take(calls.call(node));
    }

    /** Translates an array whose elements are to be of a type, which literals adapt to. */
    static Translation translateArray(ArrayExpression array, TranslationScope scope, ValueType element) {
        return translateWith(scope, translator -> {
            List<String> members = array.elements().stream()
                    .flatMap(value -> ArrayElements.member(translator.translate(value, element), element).stream())
                    .toList();
            return members.size() < array.elements().size()
                    ? translator.refuse("array of such elements")
                    : jsonArray(members, ValueType.arrayOf(element));
        });
    }

    private static MySqlExpression jsonArray(List<String> members, ValueType type) {
        return MySqlExpression.atom("JSON_ARRAY(" + String.join(", ", members) + ")", type);
    }

    @Override
    public MySqlExpression visitArrayExpression(ArrayExpression node) {
        List<MySqlExpression> elements =
                node.elements().stream().map(this::visit).toList();
        ValueType declared = node.elementType()
                .map(type -> type instanceof ScalarType scalar ? ValueType.of(scalar.kind()) : ValueType.UNKNOWN)
                .orElse(ValueType.NULL);
        ValueType type =
                ValueType.arrayOf(elements.stream().map(MySqlExpression::type).reduce(declared, ValueType::with));
        List<String> members = elements.stream()
                .flatMap(element -> JsonFunctions.member(element).stream())
                .toList();
        return type == ValueType.ARRAY || members.size() < elements.size()
                ? refuse("array of such elements")
                : jsonArray(members, type);
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
        TranslatedQuery query = scope.query(node.query());
        if (query.obstacle().isPresent()) {
            return refuse(query.obstacle().get());
        }
        String sql = "(" + query.sql() + ")";
        return switch (node.form()) {
            case EXISTS -> MySqlExpression.atomicPredicate("EXISTS " + sql);
            case SCALAR -> MySqlExpression.column(sql, query.columns().get(0).type());
            case ARRAY -> arrayOf(node.query(), query);
        };
    }

    /** MySQL makes an array of rows in no particular order, and NULL of none. */
    private MySqlExpression arrayOf(Query source, TranslatedQuery query) {
        boolean ordered = source instanceof QueryExpression expression
                && !expression.orderBy().isEmpty();
        ResultColumn column = query.columns().get(0);
        ValueType type = ValueType.arrayOf(column.type());
        return ordered || query.columns().size() > 1 || type == ValueType.ARRAY || type == ValueType.ARRAY_OF_BOOL
                ? refuse("ARRAY subquery with ORDER BY or of such elements")
                : MySqlExpression.atom(
                        "(SELECT COALESCE(JSON_ARRAYAGG(`elements`." + MySqlQuoting.name(column.name())
                                + "), JSON_ARRAY()) FROM (" + query.sql() + ") AS `elements`)",
                        type);
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
