package dev.spanlift.catalog.expression;

import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.Assignment;
import dev.spanlift.ast.BetweenPredicate;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BinaryOperator;
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
import dev.spanlift.ast.ExtractExpression;
import dev.spanlift.ast.FieldAccess;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.GraphSubquery;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.InList;
import dev.spanlift.ast.InPredicate;
import dev.spanlift.ast.InUnnest;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.IntervalLiteral;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.IsTest;
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
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.StructExpression;
import dev.spanlift.ast.StructValue;
import dev.spanlift.ast.SubqueryExpression;
import dev.spanlift.ast.Subscript;
import dev.spanlift.ast.SystemVariable;
import dev.spanlift.ast.TupleExpression;
import dev.spanlift.ast.TypedLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import dev.spanlift.ast.WithExpression;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.StructDataField;
import dev.spanlift.catalog.type.StructDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the type of an expression from the leaves up and reports parts that do not fit together.
 *
 * <p>An absent operand is one of which nothing is known: whatever is made from it passes.
 */
final class ExpressionTypes implements ExpressionVisitor<Optional<Operand>> {
    private static final Set<BinaryOperator> EQUALITIES = Set.of(BinaryOperator.EQUAL, BinaryOperator.NOT_EQUAL);
    private static final Set<BinaryOperator> ORDERINGS = Set.of(
            BinaryOperator.LESS, BinaryOperator.LESS_OR_EQUAL, BinaryOperator.GREATER, BinaryOperator.GREATER_OR_EQUAL);

    /** The operators that take NULL. */
    private static final Set<BinaryOperator> SHIFTS = Set.of(BinaryOperator.SHIFT_LEFT, BinaryOperator.SHIFT_RIGHT);

    /** Functions that are called without parentheses. */
    private static final Set<String> BARE_FUNCTIONS = Set.of("CURRENT_DATE", "CURRENT_TIMESTAMP");

    private final ExpressionScope scope;
    private final ExpressionReports reports;
    private final FunctionCalls calls;

    /** The variables of lambdas and WITH, innermost first. */
    private final Deque<Map<String, Optional<Operand>>> variables = new ArrayDeque<>();

    ExpressionTypes(ExpressionScope scope, ExpressionPlace place, ExpressionReports reports) {
        this.scope = scope;
        this.reports = reports;
        this.calls = new FunctionCalls(this, scope, place, reports);
    }

    Optional<Operand> of(Expression expression) {
        return expression.accept(this);
    }

    /** Returns the operands of expressions in order; absent where one is not known. */
    private Optional<List<Operand>> all(List<Expression> expressions) {
        List<Operand> operands = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            of(expression).ifPresent(operands::add);
        }
        return operands.size() == expressions.size() ? Optional.of(operands) : Optional.empty();
    }

    private static Optional<Operand> value(DataType type) {
        return ValueTypes.isKnown(type) ? Optional.of(Operand.value(type)) : Optional.empty();
    }

    private static Optional<Operand> bool() {
        return Optional.of(Operand.value(ValueTypes.BOOL));
    }

    // ---------------------------------------------------------------- literals

    @Override
    public Optional<Operand> visitNullLiteral(NullLiteral node) {
        return Optional.of(Operand.nothing());
    }

    @Override
    public Optional<Operand> visitBooleanLiteral(BooleanLiteral node) {
        return bool();
    }

    @Override
    public Optional<Operand> visitIntegerLiteral(IntegerLiteral node) {
        checkRange(node, Literals.value(node));
        return Optional.of(Operand.literal(ValueTypes.INT64));
    }

    private void checkRange(IntegerLiteral place, BigInteger number) {
        if (number.bitLength() >= Long.SIZE) {
            reports.report(
                    DiagnosticCode.INVALID_LITERAL,
                    place,
                    "the number is out of the range of INT64",
                    "write a larger one as NUMERIC '" + number.abs() + "'");
        }
    }

    @Override
    public Optional<Operand> visitFloatLiteral(FloatLiteral node) {
        return Optional.of(Operand.literal(ValueTypes.FLOAT64));
    }

    @Override
    public Optional<Operand> visitStringLiteral(StringLiteral node) {
        return Optional.of(Operand.string(Literals.value(node)));
    }

    @Override
    public Optional<Operand> visitBytesLiteral(BytesLiteral node) {
        return value(ValueTypes.BYTES);
    }

    @Override
    public Optional<Operand> visitTypedLiteral(TypedLiteral node) {
        String text = Literals.value(node.value());
        if (!LiteralTexts.isOf(node.type(), text)) {
            reports.report(
                    DiagnosticCode.INVALID_LITERAL,
                    node.value(),
                    "this is no " + node.type(),
                    "write it such as " + LiteralTexts.example(node.type()));
        }
        return value(ValueTypes.scalar(node.type()));
    }

    @Override
    public Optional<Operand> visitIntervalLiteral(IntervalLiteral node) {
        Optional<Operand> value = of(node.value());
        boolean text = value.isPresent()
                && value.get().isLiteral()
                && value.get().type().equals(ValueTypes.STRING);
        if (value.isPresent() && !text && !Coercions.fits(value.get(), ValueTypes.INT64)) {
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    node.value(),
                    "an interval cannot be " + value.get().describe() + " long",
                    "the number is INT64");
        }
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitArrayExpression(ArrayExpression node) {
        if (node.elementType().isPresent()) {
            DataType element = ValueTypes.of(node.elementType().get());
            node.elements().forEach(expression -> checkElement(expression, of(expression), element));
            return value(ValueTypes.array(element));
        }
        Optional<List<Operand>> elements = all(node.elements());
        if (node.elements().isEmpty()) {
            return Optional.of(Operand.emptyArray());
        }
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        Optional<DataType> element = Coercions.supertype(elements.get());
        if (element.isEmpty()) {
            reports.operands(node, "the elements of an array", elements.get());
        }
        return element.flatMap(type -> value(ValueTypes.array(type)));
    }

    private void checkElement(Expression place, Optional<Operand> operand, DataType element) {
        if (operand.isPresent() && ValueTypes.isKnown(element) && !Coercions.fits(operand.get(), element)) {
            String text = ValueTypes.text(element);
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    place,
                    "an array of " + text + " cannot hold " + operand.get().describe(),
                    "cast it to " + text);
        }
    }

    @Override
    public Optional<Operand> visitStructExpression(StructExpression node) {
        List<StructDataField> fields = new ArrayList<>();
        for (StructValue field : node.fields()) {
            of(field.value())
                    .ifPresent(operand ->
                            fields.add(new StructDataField(field.alias().map(Identifier::name), operand.type())));
        }
        if (node.type().isPresent()) {
            return value(ValueTypes.of(node.type().get()));
        }
        return fields.size() == node.fields().size() ? value(new StructDataType(fields)) : Optional.empty();
    }

    @Override
    public Optional<Operand> visitTupleExpression(TupleExpression node) {
        return all(node.elements())
                .flatMap(operands -> value(new StructDataType(operands.stream()
                        .map(operand -> new StructDataField(Optional.empty(), operand.type()))
                        .toList())));
    }

    // ---------------------------------------------------------------- names

    @Override
    public Optional<Operand> visitPathExpression(PathExpression node) {
        List<Identifier> parts = node.path().parts();
        Identifier first = parts.get(0);
        Optional<Operand> base = name(node, first);
        for (Identifier field : parts.subList(1, parts.size())) {
            base = field(base, field);
        }
        return base;
    }

    private Optional<Operand> name(PathExpression node, Identifier name) {
        String key = name.name().toLowerCase(Locale.ROOT);
        for (Map<String, Optional<Operand>> level : variables) {
            if (level.containsKey(key)) {
                return level.get(key);
            }
        }
        Optional<DataType> column = scope.column(name.name());
        String upper = name.name().toUpperCase(Locale.ROOT);
        if (column.isEmpty() && BARE_FUNCTIONS.contains(upper)) {
            return calls.callBare(node, upper);
        }
        return column.flatMap(type -> value(ValueTypes.of(type)));
    }

    private Optional<Operand> field(Optional<Operand> base, Identifier field) {
        if (base.isEmpty() || ValueTypes.is(base.get().type(), ScalarKind.JSON)) {
            return base;
        }
        if (base.get().type() instanceof StructDataType struct) {
            Optional<StructDataField> found = ValueTypes.field(struct, field.name());
            if (found.isPresent()) {
                return value(found.get().type());
            }
        }
        reports.report(
                DiagnosticCode.INVALID_ACCESS,
                field,
                "a value of type " + base.get().describe() + " has no field `" + field.name() + "`",
                "STRUCT, JSON and protocol buffer values have fields");
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitFieldAccess(FieldAccess node) {
        return field(of(node.base()), node.field());
    }

    @Override
    public Optional<Operand> visitSubscript(Subscript node) {
        Optional<Operand> base = of(node.base());
        Optional<String> position = DateParts.word(node.index())
                .filter(word -> node.index() instanceof FunctionCall)
                .filter(Set.of("OFFSET", "SAFE_OFFSET", "ORDINAL", "SAFE_ORDINAL", "KEY", "SAFE_KEY")::contains);
        Optional<Operand> index = position.isPresent() ? calls.position((FunctionCall) node.index()) : of(node.index());
        if (base.isEmpty()) {
            return Optional.empty();
        }
        if (ValueTypes.is(base.get().type(), ScalarKind.JSON)) {
            return base;
        }
        if (!(base.get().type() instanceof ArrayDataType array) || position.isEmpty()) {
            reports.report(
                    DiagnosticCode.INVALID_ACCESS,
                    node,
                    "a value of type " + base.get().describe() + " has no element at this",
                    "elements of arrays are read with [OFFSET(0)] or [SAFE_OFFSET(0)]");
            return Optional.empty();
        }
        if (index.isPresent() && !Coercions.fits(index.get(), ValueTypes.INT64)) {
            reports.report(
                    DiagnosticCode.INVALID_ACCESS,
                    node.index(),
                    "a position cannot be " + index.get().describe(),
                    "positions are INT64");
        }
        return value(array.element());
    }

    @Override
    public Optional<Operand> visitParameter(Parameter node) {
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitSystemVariable(SystemVariable node) {
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitLambdaExpression(LambdaExpression node) {
        Map<String, Optional<Operand>> parameters = new HashMap<>();
        node.parameters().forEach(name -> parameters.put(name.name().toLowerCase(Locale.ROOT), Optional.empty()));
        variables.push(parameters);
        of(node.body());
        variables.pop();
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitWithExpression(WithExpression node) {
        Map<String, Optional<Operand>> level = new HashMap<>();
        variables.push(level);
        for (Assignment variable : node.variables()) {
            level.put(
                    variable.name().name().toLowerCase(Locale.ROOT),
                    of(variable.value()).map(operand -> Operand.value(operand.type())));
        }
        Optional<Operand> result = of(node.result());
        variables.pop();
        return result;
    }

    // ---------------------------------------------------------------- operators

    @Override
    public Optional<Operand> visitParenthesizedExpression(ParenthesizedExpression node) {
        return of(node.inner());
    }

    @Override
    public Optional<Operand> visitUnaryOperation(UnaryOperation node) {
        if (node.operator() == UnaryOperator.MINUS && node.operand() instanceof IntegerLiteral magnitude) {
            checkRange(magnitude, Literals.value(magnitude).negate());
            return Optional.of(Operand.literal(ValueTypes.INT64));
        }
        Optional<Operand> operand = of(node.operand());
        if (node.operator() == UnaryOperator.NOT) {
            condition(node.operand(), operand, "NOT");
            operand.filter(Operand::isNull).ifPresent(given -> reports.nullOperand(node.operand(), "NOT"));
            return bool();
        }
        boolean number = operand.isPresent() && Coercions.fits(operand.get(), ValueTypes.FLOAT64);
        if (node.operator() != UnaryOperator.BITWISE_NOT
                && number
                && operand.get().isLiteral()) {
            return operand;
        }
        operand.filter(Operand::isNull)
                .ifPresent(given ->
                        reports.nullOperand(node.operand(), node.operator().symbol()));
        String symbol = node.operator() == UnaryOperator.PLUS
                ? UnaryOperator.MINUS.symbol()
                : node.operator().symbol();
        return operand.isEmpty()
                ? operand
                : calls.operate(node, symbol, List.of(CallArgument.of(node.operand(), operand)));
    }

    @Override
    public Optional<Operand> visitBinaryOperation(BinaryOperation node) {
        Optional<Operand> left = of(node.left());
        Optional<Operand> right = of(node.right());
        if (!SHIFTS.contains(node.operator())) {
            String symbol = node.operator().symbol();
            left.filter(Operand::isNull).ifPresent(operand -> reports.nullOperand(node.left(), symbol));
            right.filter(Operand::isNull).ifPresent(operand -> reports.nullOperand(node.right(), symbol));
        }
        if (EQUALITIES.contains(node.operator()) || ORDERINGS.contains(node.operator())) {
            compare(node, left, right);
            return bool();
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return calls.operate(
                node,
                node.operator().symbol(),
                List.of(CallArgument.of(node.left(), left), CallArgument.of(node.right(), right)));
    }

    private void compare(BinaryOperation node, Optional<Operand> left, Optional<Operand> right) {
        String symbol = node.operator().symbol();
        if (left.isPresent() && right.isPresent()) {
            comparable(node, symbol, List.of(left.get(), right.get()), ORDERINGS.contains(node.operator()));
        }
    }

    /** Reports operands that cannot be compared: they have no type in common, or one without an order. */
    private void comparable(Expression place, String operator, List<Operand> operands, boolean ordered) {
        boolean json = operands.stream().anyMatch(operand -> ValueTypes.is(operand.type(), ScalarKind.JSON));
        if (json) {
            return;
        }
        Optional<DataType> common = Coercions.supertype(operands);
        boolean structs = operands.stream().anyMatch(operand -> operand.type() instanceof StructDataType);
        boolean arrays = operands.stream().anyMatch(operand -> operand.type() instanceof ArrayDataType);
        if (common.isEmpty() || arrays || (structs && ordered)) {
            reports.operands(place, operator, operands);
        }
    }

    @Override
    public Optional<Operand> visitLogicalOperation(LogicalOperation node) {
        for (Expression operand : node.operands()) {
            condition(operand, of(operand), node.operator().name());
        }
        return bool();
    }

    private void condition(Expression place, Optional<Operand> operand, String where) {
        if (operand.isPresent() && !Coercions.fits(operand.get(), ValueTypes.BOOL)) {
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    place,
                    where + " takes BOOL, not " + operand.get().describe(),
                    "compare the value with something");
        }
    }

    @Override
    public Optional<Operand> visitLikePredicate(LikePredicate node) {
        Optional<Operand> value = of(node.value());
        if (node.patterns() instanceof InList list) {
            for (Expression pattern : list.values()) {
                Optional<Operand> given = of(pattern);
                if (value.isPresent() && given.isPresent()) {
                    like(node, value.get(), given.get());
                }
            }
        }
        return bool();
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

    @Override
    public Optional<Operand> visitBetweenPredicate(BetweenPredicate node) {
        all(List.of(node.value(), node.low(), node.high()))
                .ifPresent(operands -> comparable(node, "BETWEEN", operands, true));
        return bool();
    }

    @Override
    public Optional<Operand> visitInPredicate(InPredicate node) {
        Optional<Operand> value = of(node.value());
        if (node.candidates() instanceof InList list) {
            Optional<List<Operand>> candidates = all(list.values());
            if (value.isPresent() && candidates.isPresent()) {
                List<Operand> operands = new ArrayList<>(candidates.get());
                operands.add(0, value.get());
                comparable(node, "IN", operands, false);
            }
        } else if (node.candidates() instanceof InUnnest unnest) {
            Optional<Operand> array = of(unnest.array());
            if (value.isPresent() && array.isPresent()) {
                inArray(node, value.get(), array.get());
            }
        }
        return bool();
    }

    private void inArray(InPredicate node, Operand value, Operand array) {
        boolean empty = array.isNull() || array.form() == Operand.Form.EMPTY_ARRAY;
        boolean fits = array.type() instanceof ArrayDataType known
                && Coercions.supertype(List.of(value, Operand.value(known.element())))
                        .isPresent();
        if (!empty && !fits) {
            reports.operands(node, "IN UNNEST", List.of(value, array));
        }
    }

    @Override
    public Optional<Operand> visitIsPredicate(IsPredicate node) {
        Optional<Operand> value = of(node.value());
        if (node.test() != IsTest.NULL) {
            condition(node.value(), value, "IS " + node.test());
        }
        return bool();
    }

    @Override
    public Optional<Operand> visitDistinctPredicate(DistinctPredicate node) {
        all(List.of(node.left(), node.right()))
                .ifPresent(operands -> comparable(node, "IS DISTINCT FROM", operands, false));
        return bool();
    }

    @Override
    public Optional<Operand> visitCaseExpression(CaseExpression node) {
        List<Expression> results = new ArrayList<>();
        Optional<Operand> operand = node.operand().flatMap(this::of);
        for (CaseBranch branch : node.branches()) {
            Optional<Operand> condition = of(branch.condition());
            if (node.operand().isEmpty()) {
                condition(branch.condition(), condition, "WHEN");
            } else if (operand.isPresent() && condition.isPresent()) {
                comparable(branch.condition(), "CASE", List.of(operand.get(), condition.get()), false);
            }
            results.add(branch.result());
        }
        node.otherwise().ifPresent(results::add);
        Optional<List<Operand>> operands = all(results);
        Optional<DataType> type = operands.flatMap(Coercions::supertype);
        if (operands.isPresent() && type.isEmpty()) {
            reports.operands(node, "CASE", operands.get());
        }
        return type.flatMap(ExpressionTypes::value);
    }

    // ---------------------------------------------------------------- calls

    @Override
    public Optional<Operand> visitFunctionCall(FunctionCall node) {
        return calls.call(node);
    }

    @Override
    public Optional<Operand> visitCastExpression(CastExpression node) {
        Optional<Operand> value = of(node.value());
        DataType type = ValueTypes.of(node.type());
        if (node.type() instanceof ScalarType scalar && scalar.length().isPresent()) {
            reports.report(
                    DiagnosticCode.INVALID_CAST,
                    node.type(),
                    "the type of a cast has no length",
                    "write " + scalar.kind() + "; SUBSTR cuts a value");
        }
        if (type instanceof NamedDataType named) {
            if (!scope.definesType(named.name())) {
                reports.report(
                        DiagnosticCode.UNKNOWN_TYPE,
                        node.type(),
                        "there is no type `" + named.name() + "`",
                        "if it is a protocol buffer, add it with CREATE PROTO BUNDLE");
            }
        } else if (value.isPresent() && !Coercions.isCastable(value.get(), type)) {
            reports.report(
                    DiagnosticCode.INVALID_CAST,
                    node,
                    value.get().describe() + " cannot be cast to " + ValueTypes.text(type),
                    "go through a type that both can be cast to or from");
        }
        return value(type);
    }

    @Override
    public Optional<Operand> visitExtractExpression(ExtractExpression node) {
        Optional<Operand> value = of(node.value());
        node.timeZone().ifPresent(this::of);
        String part = node.part().name().toUpperCase(Locale.ROOT);
        if (!DateParts.isPart(part)) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node.part(),
                    "`" + node.part().name() + "` is no part of a date or timestamp",
                    "such as YEAR, MONTH, DAY or HOUR");
            return Optional.empty();
        }
        value.ifPresent(operand -> checkExtract(node, part, operand));
        return value(part.equals("DATE") ? ValueTypes.DATE : ValueTypes.INT64);
    }

    private void checkExtract(ExtractExpression node, String part, Operand operand) {
        boolean date = ValueTypes.is(operand.type(), ScalarKind.DATE);
        boolean timestamp = ValueTypes.is(operand.type(), ScalarKind.TIMESTAMP);
        if (operand.isNull() || timestamp) {
            return;
        }
        if (date && node.timeZone().isPresent()) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node.timeZone().get(),
                    "DATE has no time zone",
                    "leave AT TIME ZONE out");
        } else if (!date || !DateParts.isPartOfDate(part)) {
            reports.report(
                    DiagnosticCode.ARGUMENT_TYPE,
                    node.value(),
                    operand.describe() + " has no " + part,
                    "EXTRACT reads the parts of DATE and TIMESTAMP values");
        }
    }

    // ---------------------------------------------------------------- what is not known

    @Override
    public Optional<Operand> visitSubqueryExpression(SubqueryExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitGraphSubquery(GraphSubquery node) {
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitLabeledPredicate(LabeledPredicate node) {
        return bool();
    }

    @Override
    public Optional<Operand> visitEdgeEndPredicate(EdgeEndPredicate node) {
        return bool();
    }

    @Override
    public Optional<Operand> visitNewExpression(NewExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitBracedNewExpression(BracedNewExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitBracedConstructor(BracedConstructor node) {
        return Optional.empty();
    }
}
