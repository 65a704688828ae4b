package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.Assignment;
import dev.spanlift.ast.BinaryOperator;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.BytesLiteral;
import dev.spanlift.ast.CaseBranch;
import dev.spanlift.ast.CaseExpression;
import dev.spanlift.ast.CastExpression;
import dev.spanlift.ast.CastFormat;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExtractExpression;
import dev.spanlift.ast.FloatLiteral;
import dev.spanlift.ast.GraphQuery;
import dev.spanlift.ast.GraphSubquery;
import dev.spanlift.ast.Hint;
import dev.spanlift.ast.HintEntry;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntervalLiteral;
import dev.spanlift.ast.LambdaExpression;
import dev.spanlift.ast.LogicalOperator;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.NullOrder;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.Parameter;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.StructExpression;
import dev.spanlift.ast.StructType;
import dev.spanlift.ast.StructValue;
import dev.spanlift.ast.SubqueryExpression;
import dev.spanlift.ast.SubqueryForm;
import dev.spanlift.ast.SystemVariable;
import dev.spanlift.ast.TupleExpression;
import dev.spanlift.ast.TypedLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import dev.spanlift.ast.WindowSpecification;
import dev.spanlift.ast.WithExpression;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.ArgumentContext;
import dev.spanlift.parser.generated.SpannerParser.ArrayContext;
import dev.spanlift.parser.generated.SpannerParser.ArraySubqueryContext;
import dev.spanlift.parser.generated.SpannerParser.BinaryOperatorContext;
import dev.spanlift.parser.generated.SpannerParser.BooleanLiteralContext;
import dev.spanlift.parser.generated.SpannerParser.BracedMessageContext;
import dev.spanlift.parser.generated.SpannerParser.BracedNewContext;
import dev.spanlift.parser.generated.SpannerParser.BytesLiteralContext;
import dev.spanlift.parser.generated.SpannerParser.CaseBranchContext;
import dev.spanlift.parser.generated.SpannerParser.CaseContext;
import dev.spanlift.parser.generated.SpannerParser.CastContext;
import dev.spanlift.parser.generated.SpannerParser.CastFormatContext;
import dev.spanlift.parser.generated.SpannerParser.ExistsSubqueryContext;
import dev.spanlift.parser.generated.SpannerParser.ExpressionContext;
import dev.spanlift.parser.generated.SpannerParser.ExtractContext;
import dev.spanlift.parser.generated.SpannerParser.FloatLiteralContext;
import dev.spanlift.parser.generated.SpannerParser.FunctionCallContext;
import dev.spanlift.parser.generated.SpannerParser.FunctionKeywordContext;
import dev.spanlift.parser.generated.SpannerParser.GraphOrderingItemContext;
import dev.spanlift.parser.generated.SpannerParser.GraphSubqueryContext;
import dev.spanlift.parser.generated.SpannerParser.HintClauseContext;
import dev.spanlift.parser.generated.SpannerParser.HintEntryContext;
import dev.spanlift.parser.generated.SpannerParser.IdentifierContext;
import dev.spanlift.parser.generated.SpannerParser.IntegerLiteralContext;
import dev.spanlift.parser.generated.SpannerParser.IntervalContext;
import dev.spanlift.parser.generated.SpannerParser.NameOrTypedLiteralContext;
import dev.spanlift.parser.generated.SpannerParser.NamedParameterContext;
import dev.spanlift.parser.generated.SpannerParser.NegationContext;
import dev.spanlift.parser.generated.SpannerParser.NewContext;
import dev.spanlift.parser.generated.SpannerParser.NullLiteralContext;
import dev.spanlift.parser.generated.SpannerParser.OperandContext;
import dev.spanlift.parser.generated.SpannerParser.OrderingItemContext;
import dev.spanlift.parser.generated.SpannerParser.ParenthesizedContext;
import dev.spanlift.parser.generated.SpannerParser.PositionalParameterContext;
import dev.spanlift.parser.generated.SpannerParser.ScalarSubqueryContext;
import dev.spanlift.parser.generated.SpannerParser.StringLiteralContext;
import dev.spanlift.parser.generated.SpannerParser.StructConstructorTypeContext;
import dev.spanlift.parser.generated.SpannerParser.StructContext;
import dev.spanlift.parser.generated.SpannerParser.StructValueContext;
import dev.spanlift.parser.generated.SpannerParser.SystemVariableContext;
import dev.spanlift.parser.generated.SpannerParser.ValueExpressionContext;
import dev.spanlift.parser.generated.SpannerParser.WindowSpecificationContext;
import dev.spanlift.parser.generated.SpannerParser.WithContext;
import dev.spanlift.parser.generated.SpannerParser.WithVariableContext;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Builds expressions: chains here, predicates in {@link PredicateBuilder}, what follows a primary in {@link
 * PostfixBuilder}.
 */
final class ExpressionBuilder extends LabelVisitor<Expression> {
    /**
     * The longest chain that becomes nested nodes (operators other than AND and OR, signs, field accesses): everything that
     * walks a tree may recurse this deeply on any thread's stack.
     */
    static final int MAX_CHAIN = 1_000;

    private static final Set<ScalarKind> WITH_LITERAL_FORM =
            EnumSet.of(ScalarKind.DATE, ScalarKind.TIMESTAMP, ScalarKind.NUMERIC, ScalarKind.JSON);

    private final AstBuilder builder;
    private final PostfixBuilder postfixes;
    private final MessageBuilder messages;

    ExpressionBuilder(AstBuilder builder) {
        this.builder = builder;
        this.postfixes = new PostfixBuilder(builder);
        this.messages = new MessageBuilder(builder);
    }

    // ---------------------------------------------------------------- chains

    Expression expression(ExpressionContext context) {
        if (context.operators.isEmpty() && context.body == null) {
            return negation(context.first);
        }
        List<Expression> operands = chain(negation(context.first), context.operands, this::negation);
        List<LogicalOperator> operators = list(
                context.operators,
                token -> token.getType() == SpannerLexer.OR ? LogicalOperator.OR : LogicalOperator.AND);
        Expression left = OperatorPrecedence.logicalTree(operands, operators);
        return context.body == null ? left : lambda(context, left, expression(context.body));
    }

    private Expression lambda(ExpressionContext context, Expression parameters, Expression body) {
        List<Identifier> names = new ArrayList<>();
        List<Expression> written = parameters instanceof TupleExpression tuple
                ? tuple.elements()
                : List.of(parameters instanceof ParenthesizedExpression one ? one.inner() : parameters);
        for (Expression parameter : written) {
            if (parameter instanceof PathExpression name && name.path().parts().size() == 1) {
                names.add(name.path().parts().get(0));
            } else {
                builder.syntaxError(parameter.span(), "expected the name of a lambda parameter");
            }
        }
        return names.isEmpty() ? body : new LambdaExpression(names, body, builder.span(context));
    }

    private Expression negation(NegationContext context) {
        Expression value = valueExpression(context.left);
        if (context.tail != null) {
            value = context.tail.accept(new PredicateBuilder(builder, value));
        }
        if (context.nots.isEmpty()) {
            return value;
        }
        SourceSpan end = value.span();
        for (int i = withinLimit(context.nots) - 1; i >= 0; i--) {
            SourceSpan span = builder.span(context.nots.get(i)).to(end);
            value = new UnaryOperation(UnaryOperator.NOT, value, span);
        }
        return value;
    }

    Expression valueExpression(ValueExpressionContext context) {
        if (context.operators.isEmpty()) {
            return operand(context.first);
        }
        int count = withinLimit(list(context.operators, operator -> operator.getStart()));
        List<Expression> operands = chain(operand(context.first), context.operands.subList(0, count), this::operand);
        return OperatorPrecedence.tree(operands, list(context.operators.subList(0, count), this::binaryOperator));
    }

    private static <C> List<Expression> chain(Expression first, List<C> others, Function<C, Expression> build) {
        List<Expression> operands = new ArrayList<>(1 + others.size());
        operands.add(first);
        others.forEach(other -> operands.add(build.apply(other)));
        return operands;
    }

    private BinaryOperator binaryOperator(BinaryOperatorContext context) {
        if (context.shiftRight != null) {
            if (context.closing.getStartIndex() != context.shiftRight.getStopIndex() + 1) {
                builder.syntaxError(builder.span(context), "expected `>>`, found `>` twice with space between");
            }
            return BinaryOperator.SHIFT_RIGHT;
        }
        return switch (context.token.getType()) {
            case SpannerLexer.STAR -> BinaryOperator.MULTIPLY;
            case SpannerLexer.SLASH -> BinaryOperator.DIVIDE;
            case SpannerLexer.CONCAT -> BinaryOperator.CONCATENATE;
            case SpannerLexer.PLUS -> BinaryOperator.ADD;
            case SpannerLexer.MINUS -> BinaryOperator.SUBTRACT;
            case SpannerLexer.SHIFT_LEFT -> BinaryOperator.SHIFT_LEFT;
            case SpannerLexer.AMPERSAND -> BinaryOperator.BITWISE_AND;
            case SpannerLexer.CARET -> BinaryOperator.BITWISE_XOR;
            default -> BinaryOperator.BITWISE_OR;
        };
    }

    private Expression operand(OperandContext context) {
        boolean called = !context.postfixes.isEmpty() && context.postfixes.get(0) instanceof FunctionCallContext;
        if (context.base instanceof FunctionKeywordContext && !called) {
            builder.syntaxError(
                    builder.span(context.base),
                    "expected an expression, found the keyword "
                            + context.base.getStart().getText(),
                    "put a column of that name in backquotes");
        }
        Expression value = postfixes.apply(context.base, context.base.accept(this), context.postfixes);
        if (context.signs.isEmpty()) {
            return value;
        }
        SourceSpan end = value.span();
        for (int i = withinLimit(context.signs) - 1; i >= 0; i--) {
            Token sign = context.signs.get(i);
            UnaryOperator operator = switch (sign.getType()) {
                case SpannerLexer.PLUS -> UnaryOperator.PLUS;
                case SpannerLexer.MINUS -> UnaryOperator.MINUS;
                default -> UnaryOperator.BITWISE_NOT;
            };
            value = new UnaryOperation(operator, value, builder.span(sign).to(end));
        }
        return value;
    }

    /** Returns whether an expression is one operand, without any operator. */
    static boolean isOperand(ExpressionContext context) {
        NegationContext first = context.first;
        return context.operators.isEmpty()
                && context.body == null
                && first.nots.isEmpty()
                && first.tail == null
                && first.left.operators.isEmpty()
                && first.left.first.signs.isEmpty();
    }

    /** Returns how many links of a chain to build; reports a chain that is too long. */
    int withinLimit(List<? extends Token> links) {
        if (links.size() <= MAX_CHAIN) {
            return links.size();
        }
        builder.report(Diagnostic.of(
                        DiagnosticCode.NESTING_TOO_DEEP,
                        builder.span(links.get(MAX_CHAIN)),
                        "more than " + MAX_CHAIN + " operators in a chain")
                .withHint("split the chain with parentheses"));
        return MAX_CHAIN;
    }

    // ---------------------------------------------------------------- shared clauses

    List<Argument> arguments(List<ArgumentContext> contexts) {
        return postfixes.arguments(contexts);
    }

    WindowSpecification window(WindowSpecificationContext context) {
        return postfixes.window(context);
    }

    Optional<Hint> hintOrAbsent(@Nullable HintClauseContext context) {
        return optional(context, this::hint);
    }

    Hint hint(HintClauseContext context) {
        return new Hint(list(context.entries, this::hintEntry), builder.span(context));
    }

    private HintEntry hintEntry(HintEntryContext context) {
        return new HintEntry(builder.path(context.name), valueExpression(context.value), builder.span(context));
    }

    OrderingItem orderingItem(OrderingItemContext context) {
        return new OrderingItem(
                expression(context.key),
                optional(context.collation, this::collation),
                optional(context.direction, ExpressionBuilder::direction),
                optional(context.nulls, this::nullOrder),
                builder.span(context));
    }

    OrderingItem orderingItem(GraphOrderingItemContext context) {
        return new OrderingItem(
                expression(context.key),
                optional(context.collation, this::collation),
                optional(context.direction, ExpressionBuilder::direction),
                optional(context.nulls, this::nullOrder),
                builder.span(context));
    }

    private Expression collation(ExpressionContext context) {
        Expression collation = expression(context);
        if (!(collation instanceof StringLiteral || collation instanceof Parameter)) {
            builder.syntaxError(collation.span(), "expected a string or a parameter behind COLLATE");
        }
        return collation;
    }

    private NullOrder nullOrder(IdentifierContext context) {
        if (builder.identifier(context).name().equalsIgnoreCase("FIRST")) {
            return NullOrder.FIRST;
        }
        builder.expectWord(context, "LAST", "FIRST or LAST");
        return NullOrder.LAST;
    }

    static SortDirection direction(Token token) {
        return switch (token.getType()) {
            case SpannerLexer.DESC, SpannerLexer.DESCENDING -> SortDirection.DESC;
            default -> SortDirection.ASC;
        };
    }

    // ---------------------------------------------------------------- primaries

    @Override
    public Expression visitNullLiteral(NullLiteralContext context) {
        return new NullLiteral(builder.span(context));
    }

    @Override
    public Expression visitBooleanLiteral(BooleanLiteralContext context) {
        return new BooleanLiteral(context.value.getType() == SpannerLexer.TRUE, builder.span(context));
    }

    @Override
    public Expression visitIntegerLiteral(IntegerLiteralContext context) {
        return builder.integer(context.text);
    }

    @Override
    public Expression visitFloatLiteral(FloatLiteralContext context) {
        return new FloatLiteral(context.text.getText(), builder.span(context));
    }

    @Override
    public Expression visitStringLiteral(StringLiteralContext context) {
        return stringLiteral(context.text);
    }

    StringLiteral stringLiteral(Token token) {
        builder.checkEscapes(token, false);
        return new StringLiteral(token.getText(), builder.span(token));
    }

    @Override
    public Expression visitBytesLiteral(BytesLiteralContext context) {
        builder.checkEscapes(context.text, true);
        return new BytesLiteral(context.text.getText(), builder.span(context));
    }

    @Override
    public Expression visitNameOrTypedLiteral(NameOrTypedLiteralContext context) {
        Identifier name = builder.identifier(context.name);
        if (context.text == null) {
            return new PathExpression(Path.of(name), name.span());
        }
        StringLiteral value = stringLiteral(context.text);
        ScalarKind kind = TypeBuilder.scalarKind(context.name.token);
        if (kind == null || !WITH_LITERAL_FORM.contains(kind)) {
            if (!OpenQuotes.isClosed(context.text.getText(), value.span())) {
                builder.syntaxError(
                        value.span(),
                        "unexpected string behind `" + name.name() + "`",
                        "literals of a type are written DATE, TIMESTAMP, NUMERIC or JSON '...'");
            }
            return value;
        }
        return new TypedLiteral(kind, value, builder.span(context));
    }

    @Override
    public Expression visitFunctionKeyword(FunctionKeywordContext context) {
        Identifier name = new Identifier(context.keyword.getText(), false, builder.span(context));
        return new PathExpression(Path.of(name), name.span());
    }

    @Override
    public Expression visitNamedParameter(NamedParameterContext context) {
        return new Parameter(Optional.of(builder.identifier(context.parameter)), builder.span(context));
    }

    @Override
    public Expression visitPositionalParameter(PositionalParameterContext context) {
        return new Parameter(Optional.empty(), builder.span(context));
    }

    @Override
    public Expression visitSystemVariable(SystemVariableContext context) {
        Identifier name = builder.identifier(context.variable);
        return new SystemVariable(Path.of(name), builder.span(context));
    }

    @Override
    public Expression visitInterval(IntervalContext context) {
        return new IntervalLiteral(
                valueExpression(context.value),
                builder.identifier(context.from),
                builder.identifierOrAbsent(context.to),
                builder.span(context));
    }

    @Override
    public Expression visitParenthesized(ParenthesizedContext context) {
        List<Expression> elements = list(context.elements, this::expression);
        SourceSpan span = builder.span(context);
        if (context.alias != null || context.rest != null) {
            Optional<Query> query = builder.queries().continued(elements, context.alias, context.rest);
            if (query.isPresent()) {
                return new SubqueryExpression(SubqueryForm.SCALAR, Optional.empty(), query.get(), span);
            }
        }
        return elements.size() == 1
                ? new ParenthesizedExpression(elements.get(0), span)
                : new TupleExpression(elements, span);
    }

    @Override
    public Expression visitScalarSubquery(ScalarSubqueryContext context) {
        return new SubqueryExpression(
                SubqueryForm.SCALAR,
                Optional.empty(),
                builder.queries().query(context.subquery),
                builder.span(context));
    }

    @Override
    public Expression visitArraySubquery(ArraySubqueryContext context) {
        return new SubqueryExpression(
                SubqueryForm.ARRAY, Optional.empty(), builder.queries().query(context.subquery), builder.span(context));
    }

    @Override
    public Expression visitExistsSubquery(ExistsSubqueryContext context) {
        Optional<Hint> hint = hintOrAbsent(context.hint);
        SourceSpan span = builder.span(context);
        if (context.subquery != null) {
            return new SubqueryExpression(
                    SubqueryForm.EXISTS, hint, builder.queries().query(context.subquery), span);
        }
        GraphBuilder graphs = builder.queries().graphs();
        GraphQuery query =
                context.graph == null ? graphs.existsQuery(context.pattern) : graphs.existsQuery(context.graph);
        return new GraphSubquery(SubqueryForm.EXISTS, hint, query, span);
    }

    @Override
    public Expression visitGraphSubquery(GraphSubqueryContext context) {
        return new GraphSubquery(
                context.keyword.getType() == SpannerLexer.ARRAY ? SubqueryForm.ARRAY : SubqueryForm.SCALAR,
                Optional.empty(),
                builder.queries().graphs().query(context.graph),
                builder.span(context));
    }

    @Override
    public Expression visitArray(ArrayContext context) {
        return new ArrayExpression(
                context.keyword != null,
                optional(context.elementType, builder.types()::type),
                list(context.elements, this::expression),
                builder.span(context));
    }

    @Override
    public Expression visitStruct(StructContext context) {
        return new StructExpression(
                structType(context.constructor), list(context.fields, this::structValue), builder.span(context));
    }

    private Optional<StructType> structType(StructConstructorTypeContext context) {
        return context.typed == null
                ? Optional.empty()
                : Optional.of(builder.types().structType(context.fields, builder.span(context)));
    }

    private StructValue structValue(StructValueContext context) {
        return new StructValue(
                expression(context.value), builder.identifierOrAbsent(context.alias), builder.span(context));
    }

    @Override
    public Expression visitCase(CaseContext context) {
        return new CaseExpression(
                optional(context.subject, this::expression),
                list(context.branches, this::caseBranch),
                optional(context.otherwise, this::expression),
                builder.span(context));
    }

    private CaseBranch caseBranch(CaseBranchContext context) {
        return new CaseBranch(expression(context.condition), expression(context.result), builder.span(context));
    }

    @Override
    public Expression visitCast(CastContext context) {
        return new CastExpression(
                false,
                expression(context.value),
                builder.types().type(context.target),
                castFormat(context.format),
                builder.span(context));
    }

    Optional<CastFormat> castFormat(@Nullable CastFormatContext context) {
        return optional(
                context,
                format -> new CastFormat(
                        expression(format.format), optional(format.timeZone, this::expression), builder.span(format)));
    }

    @Override
    public Expression visitExtract(ExtractContext context) {
        return new ExtractExpression(
                builder.identifier(context.part),
                builder.identifierOrAbsent(context.weekday),
                expression(context.value),
                optional(context.timeZone, this::expression),
                builder.span(context));
    }

    @Override
    public Expression visitNew(NewContext context) {
        return messages.construct(context);
    }

    @Override
    public Expression visitBracedNew(BracedNewContext context) {
        return messages.construct(context);
    }

    @Override
    public Expression visitBracedMessage(BracedMessageContext context) {
        return messages.braces(context.braces);
    }

    @Override
    public Expression visitWith(WithContext context) {
        return new WithExpression(
                list(context.variables, this::withVariable), expression(context.result), builder.span(context));
    }

    private Assignment withVariable(WithVariableContext context) {
        return new Assignment(builder.identifier(context.name), expression(context.value), builder.span(context));
    }
}
