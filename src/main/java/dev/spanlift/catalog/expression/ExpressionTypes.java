package dev.spanlift.catalog.expression;

import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.ArrayType;
import dev.spanlift.ast.BetweenPredicate;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BinaryOperator;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.BracedConstructor;
import dev.spanlift.ast.BracedNewExpression;
import dev.spanlift.ast.BytesLiteral;
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
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.InPredicate;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.IntervalLiteral;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.IsTest;
import dev.spanlift.ast.LabeledPredicate;
import dev.spanlift.ast.LambdaExpression;
import dev.spanlift.ast.LikePredicate;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.NamedType;
import dev.spanlift.ast.NewExpression;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.Parameter;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.StructExpression;
import dev.spanlift.ast.StructType;
import dev.spanlift.ast.SubqueryExpression;
import dev.spanlift.ast.SubqueryForm;
import dev.spanlift.ast.Subscript;
import dev.spanlift.ast.SystemVariable;
import dev.spanlift.ast.TupleExpression;
import dev.spanlift.ast.Type;
import dev.spanlift.ast.TypedLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import dev.spanlift.ast.WithExpression;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the type of an expression from the leaves up and reports parts that do not fit together.
 *
 * <p>An absent operand is one of which nothing is known: whatever is made from it passes. Every part is looked at once.
 */
final class ExpressionTypes implements ExpressionVisitor<Optional<Operand>> {
    /** The operators that take NULL. */
    private static final Set<BinaryOperator> SHIFTS = Set.of(BinaryOperator.SHIFT_LEFT, BinaryOperator.SHIFT_RIGHT);

    private static final Optional<Operand> BOOL = Optional.of(Operand.value(ValueTypes.BOOL));

    private final ExpressionScope scope;
    private final ExpressionPlace place;
    private final ExpressionReports reports;
    private final FunctionCalls calls;
    private final NameTypes names;
    private final LiteralTypes literals;
    private final Comparisons comparisons;
    private final ConversionTypes conversions;

    ExpressionTypes(ExpressionScope scope, ExpressionPlace place, ExpressionReports reports) {
        this.scope = scope;
        this.place = place;
        this.reports = reports;
        this.calls = new FunctionCalls(this, scope, place, reports);
        this.names = new NameTypes(this, scope, calls, reports);
        this.literals = new LiteralTypes(this, reports);
        this.comparisons = new Comparisons(this, reports);
        this.conversions = new ConversionTypes(this, reports);
    }

    Optional<Operand> of(Expression expression) {
        if (!scope.isGrouped(expression)) {
            return expression.accept(this);
        }
        scope.enterGroup();
        Optional<Operand> operand = expression.accept(this);
        scope.leaveGroup();
        return operand;
    }

    /** Returns the operands of expressions in order; absent where one is not known. */
    Optional<List<Operand>> all(List<Expression> expressions) {
        List<Operand> operands = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            Optional<Operand> operand = of(expression);
            if (operand.isPresent()) {
                operands.add(operand.get());
            }
        }
        return operands.size() == expressions.size() ? Optional.of(operands) : Optional.empty();
    }

    static Optional<Operand> value(DataType type) {
        return ValueTypes.isKnown(type) ? Optional.of(Operand.value(type)) : Optional.empty();
    }

    /** Reports what a type names and nothing defines. */
    void checkNames(Type type) {
        if (type instanceof NamedType named) {
            checkMessage(named.name());
        } else if (type instanceof ArrayType array) {
            checkNames(array.element());
        } else if (type instanceof StructType struct) {
            struct.fields().forEach(field -> checkNames(field.type()));
        }
    }

    /** Reports the name of a protocol buffer that nothing defines. */
    void checkMessage(Path message) {
        String name = message.text();
        if (!scope.definesType(name)) {
            reports.report(
                    DiagnosticCode.UNKNOWN_PROTO_TYPE,
                    message,
                    "there is no type `" + name + "`",
                    "if it is a protocol buffer, add it with CREATE PROTO BUNDLE");
        }
    }

    /** Returns the name that a value has without being given one: the last of its path. */
    static Optional<String> name(Expression value) {
        if (value instanceof PathExpression path) {
            List<Identifier> parts = path.path().parts();
            return Optional.of(parts.get(parts.size() - 1).name());
        }
        return value instanceof FieldAccess access ? Optional.of(access.field().name()) : Optional.empty();
    }

    private static Optional<Operand> bool() {
        return BOOL;
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
        return literals.integer(node);
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
        return literals.typed(node);
    }

    @Override
    public Optional<Operand> visitIntervalLiteral(IntervalLiteral node) {
        literals.interval(node);
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitArrayExpression(ArrayExpression node) {
        return literals.array(node);
    }

    @Override
    public Optional<Operand> visitStructExpression(StructExpression node) {
        return literals.struct(node);
    }

    @Override
    public Optional<Operand> visitTupleExpression(TupleExpression node) {
        return literals.tuple(node);
    }

    // ---------------------------------------------------------------- names

    @Override
    public Optional<Operand> visitPathExpression(PathExpression node) {
        return names.path(node);
    }

    @Override
    public Optional<Operand> visitFieldAccess(FieldAccess node) {
        return names.field(of(node.base()), node.field());
    }

    @Override
    public Optional<Operand> visitExtensionAccess(ExtensionAccess node) {
        of(node.base());
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitSubscript(Subscript node) {
        return names.subscript(node);
    }

    @Override
    public Optional<Operand> visitParameter(Parameter node) {
        // The emulator lets named parameters pass where no query is.
        if (place.isInQuery() || node.name().isEmpty()) {
            reports.report(
                    DiagnosticCode.INVALID_EXPRESSION,
                    node,
                    (place.isInQuery() ? "a view" : "an expression of a schema") + " has no query parameters",
                    "write the value itself");
        }
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitSystemVariable(SystemVariable node) {
        reports.report(
                DiagnosticCode.INVALID_EXPRESSION,
                node,
                "there is no system variable `@@" + node.name().text() + "`",
                "write the value itself");
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitLambdaExpression(LambdaExpression node) {
        names.lambda(node);
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitWithExpression(WithExpression node) {
        return names.with(node);
    }

    // ---------------------------------------------------------------- operators

    @Override
    public Optional<Operand> visitParenthesizedExpression(ParenthesizedExpression node) {
        return of(node.inner());
    }

    @Override
    public Optional<Operand> visitUnaryOperation(UnaryOperation node) {
        if (node.operator() == UnaryOperator.MINUS && node.operand() instanceof IntegerLiteral magnitude) {
            return literals.negative(magnitude);
        }
        Optional<Operand> operand = of(node.operand());
        if (node.operator() == UnaryOperator.NOT) {
            reports.condition(node.operand(), operand, "NOT");
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
            checkNotNull(left, node.left(), symbol);
            checkNotNull(right, node.right(), symbol);
        }
        if (Comparisons.isComparison(node.operator())) {
            comparisons.compare(node, left, right);
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

    private void checkNotNull(Optional<Operand> operand, Expression expression, String symbol) {
        if (operand.isPresent() && operand.get().isNull()) {
            reports.nullOperand(expression, symbol);
        }
    }

    @Override
    public Optional<Operand> visitLogicalOperation(LogicalOperation node) {
        for (Expression operand : node.operands()) {
            reports.condition(operand, of(operand), node.operator().name());
        }
        return bool();
    }

    @Override
    public Optional<Operand> visitLikePredicate(LikePredicate node) {
        comparisons.like(node);
        return bool();
    }

    @Override
    public Optional<Operand> visitBetweenPredicate(BetweenPredicate node) {
        comparisons.between(node);
        return bool();
    }

    @Override
    public Optional<Operand> visitInPredicate(InPredicate node) {
        comparisons.in(node);
        return bool();
    }

    @Override
    public Optional<Operand> visitIsPredicate(IsPredicate node) {
        Optional<Operand> value = of(node.value());
        if (node.test() != IsTest.NULL) {
            reports.condition(node.value(), value, "IS " + node.test());
        }
        return bool();
    }

    @Override
    public Optional<Operand> visitDistinctPredicate(DistinctPredicate node) {
        comparisons.distinct(node);
        return bool();
    }

    @Override
    public Optional<Operand> visitCaseExpression(CaseExpression node) {
        return comparisons.cases(node);
    }

    // ---------------------------------------------------------------- calls

    @Override
    public Optional<Operand> visitFunctionCall(FunctionCall node) {
        return calls.call(node);
    }

    @Override
    public Optional<Operand> visitCastExpression(CastExpression node) {
        return conversions.cast(node);
    }

    @Override
    public Optional<Operand> visitExtractExpression(ExtractExpression node) {
        return conversions.extract(node);
    }

    // ---------------------------------------------------------------- subqueries

    @Override
    public Optional<Operand> visitSubqueryExpression(SubqueryExpression node) {
        if (node.form() == SubqueryForm.EXISTS) {
            scope.subquery(node.query(), node.span());
            return bool();
        }
        Optional<Operand> column = onlyColumn(node.query(), node.span());
        if (node.form() == SubqueryForm.SCALAR) {
            return column.flatMap(operand -> value(operand.type()));
        }
        if (column.isPresent() && column.get().type() instanceof ArrayDataType) {
            reports.report(
                    DiagnosticCode.OPERAND_TYPE,
                    node,
                    "an array cannot hold " + column.get().describe(),
                    "arrays have no arrays as elements; put a STRUCT around it");
            return Optional.empty();
        }
        return column.flatMap(operand -> value(ValueTypes.array(operand.type())));
    }

    /** Returns the one column that a subquery in an expression has; reports one that has several. */
    Optional<Operand> onlyColumn(Query query, SourceSpan span) {
        Optional<List<QueryColumn>> columns = scope.subquery(query, span);
        if (columns.isPresent() && columns.get().size() != 1) {
            reports.report(
                    DiagnosticCode.INVALID_QUERY,
                    query,
                    "the subquery has " + columns.get().size() + " columns",
                    "select one, or SELECT AS STRUCT");
            return Optional.empty();
        }
        return columns.flatMap(only -> only.get(0).operand()).map(operand -> Operand.value(operand.type()));
    }

    // ---------------------------------------------------------------- what is not known

    @Override
    public Optional<Operand> visitGraphSubquery(GraphSubquery node) {
        scope.subquery(node.query(), node.span());
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitLabeledPredicate(LabeledPredicate node) {
        of(node.value());
        return bool();
    }

    @Override
    public Optional<Operand> visitEdgeEndPredicate(EdgeEndPredicate node) {
        of(node.node());
        of(node.edge());
        return bool();
    }

    @Override
    public Optional<Operand> visitNewExpression(NewExpression node) {
        checkMessage(node.type());
        node.fields().forEach(field -> of(field.value()));
        return Optional.empty();
    }

    @Override
    public Optional<Operand> visitBracedNewExpression(BracedNewExpression node) {
        checkMessage(node.type());
        return of(node.body());
    }

    @Override
    public Optional<Operand> visitBracedConstructor(BracedConstructor node) {
        node.fields().forEach(field -> of(field.value()));
        return Optional.empty();
    }
}
