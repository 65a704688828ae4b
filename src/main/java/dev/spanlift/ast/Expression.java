package dev.spanlift.ast;

/**
 * A scalar expression.
 */
public sealed interface Expression extends Node
        permits ArrayExpression,
                BetweenPredicate,
                BinaryOperation,
                BooleanLiteral,
                BracedConstructor,
                BracedNewExpression,
                BytesLiteral,
                CaseExpression,
                CastExpression,
                DistinctPredicate,
                EdgeEndPredicate,
                ExtractExpression,
                ExtensionAccess,
                FieldAccess,
                FloatLiteral,
                FunctionCall,
                GraphSubquery,
                InPredicate,
                IntegerLiteral,
                IntervalLiteral,
                IsPredicate,
                LabeledPredicate,
                LambdaExpression,
                LikePredicate,
                LogicalOperation,
                NewExpression,
                NullLiteral,
                Parameter,
                ParenthesizedExpression,
                PathExpression,
                StringLiteral,
                StructExpression,
                SubqueryExpression,
                Subscript,
                SystemVariable,
                TupleExpression,
                TypedLiteral,
                UnaryOperation,
                WithExpression {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(ExpressionVisitor<R> visitor);
}
