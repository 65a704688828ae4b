package dev.spanlift.ast;

/**
 * A method for each kind of {@link Expression}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface ExpressionVisitor<R> {
    /** Visits {@link NullLiteral}. */
    R visitNullLiteral(NullLiteral node);

    /** Visits {@link BooleanLiteral}. */
    R visitBooleanLiteral(BooleanLiteral node);

    /** Visits {@link IntegerLiteral}. */
    R visitIntegerLiteral(IntegerLiteral node);

    /** Visits {@link FloatLiteral}. */
    R visitFloatLiteral(FloatLiteral node);

    /** Visits {@link StringLiteral}. */
    R visitStringLiteral(StringLiteral node);

    /** Visits {@link BytesLiteral}. */
    R visitBytesLiteral(BytesLiteral node);

    /** Visits {@link TypedLiteral}. */
    R visitTypedLiteral(TypedLiteral node);

    /** Visits {@link IntervalLiteral}. */
    R visitIntervalLiteral(IntervalLiteral node);

    /** Visits {@link Parameter}. */
    R visitParameter(Parameter node);

    /** Visits {@link SystemVariable}. */
    R visitSystemVariable(SystemVariable node);

    /** Visits {@link PathExpression}. */
    R visitPathExpression(PathExpression node);

    /** Visits {@link ExtensionAccess}. */
    R visitExtensionAccess(ExtensionAccess node);

    /** Visits {@link FieldAccess}. */
    R visitFieldAccess(FieldAccess node);

    /** Visits {@link Subscript}. */
    R visitSubscript(Subscript node);

    /** Visits {@link FunctionCall}. */
    R visitFunctionCall(FunctionCall node);

    /** Visits {@link UnaryOperation}. */
    R visitUnaryOperation(UnaryOperation node);

    /** Visits {@link BinaryOperation}. */
    R visitBinaryOperation(BinaryOperation node);

    /** Visits {@link LogicalOperation}. */
    R visitLogicalOperation(LogicalOperation node);

    /** Visits {@link LikePredicate}. */
    R visitLikePredicate(LikePredicate node);

    /** Visits {@link BetweenPredicate}. */
    R visitBetweenPredicate(BetweenPredicate node);

    /** Visits {@link InPredicate}. */
    R visitInPredicate(InPredicate node);

    /** Visits {@link IsPredicate}. */
    R visitIsPredicate(IsPredicate node);

    /** Visits {@link DistinctPredicate}. */
    R visitDistinctPredicate(DistinctPredicate node);

    /** Visits {@link LabeledPredicate}. */
    R visitLabeledPredicate(LabeledPredicate node);

    /** Visits {@link EdgeEndPredicate}. */
    R visitEdgeEndPredicate(EdgeEndPredicate node);

    /** Visits {@link CaseExpression}. */
    R visitCaseExpression(CaseExpression node);

    /** Visits {@link CastExpression}. */
    R visitCastExpression(CastExpression node);

    /** Visits {@link ExtractExpression}. */
    R visitExtractExpression(ExtractExpression node);

    /** Visits {@link ArrayExpression}. */
    R visitArrayExpression(ArrayExpression node);

    /** Visits {@link StructExpression}. */
    R visitStructExpression(StructExpression node);

    /** Visits {@link TupleExpression}. */
    R visitTupleExpression(TupleExpression node);

    /** Visits {@link ParenthesizedExpression}. */
    R visitParenthesizedExpression(ParenthesizedExpression node);

    /** Visits {@link SubqueryExpression}. */
    R visitSubqueryExpression(SubqueryExpression node);

    /** Visits {@link GraphSubquery}. */
    R visitGraphSubquery(GraphSubquery node);

    /** Visits {@link LambdaExpression}. */
    R visitLambdaExpression(LambdaExpression node);

    /** Visits {@link NewExpression}. */
    R visitNewExpression(NewExpression node);

    /** Visits {@link BracedNewExpression}. */
    R visitBracedNewExpression(BracedNewExpression node);

    /** Visits {@link WithExpression}. */
    R visitWithExpression(WithExpression node);

    /** Visits {@link BracedConstructor}. */
    R visitBracedConstructor(BracedConstructor node);
}
