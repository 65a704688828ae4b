package dev.spanlift.catalog;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.ArgumentVisitor;
import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.Assignment;
import dev.spanlift.ast.BetweenPredicate;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.BracedConstructor;
import dev.spanlift.ast.BracedNewExpression;
import dev.spanlift.ast.BytesLiteral;
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
import dev.spanlift.ast.InCandidates;
import dev.spanlift.ast.InCandidatesVisitor;
import dev.spanlift.ast.InGraphSubquery;
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
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.ModelArgument;
import dev.spanlift.ast.NewExpression;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.Parameter;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.SequenceArgument;
import dev.spanlift.ast.StarArgument;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.StructExpression;
import dev.spanlift.ast.SubqueryExpression;
import dev.spanlift.ast.Subscript;
import dev.spanlift.ast.SystemVariable;
import dev.spanlift.ast.TableArgument;
import dev.spanlift.ast.TupleExpression;
import dev.spanlift.ast.TypedLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.WithExpression;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what an expression of a table refers to: columns, sequences, and subqueries, which no such expression may have.
 *
 * <p>Knows the names that are no columns: lambda parameters, variables of WITH, parts of dates among the arguments of
 * functions. Whether functions exist and types agree is not asked here.
 */
final class ExpressionColumns
        implements ExpressionVisitor<ExpressionColumns>,
                ArgumentVisitor<ExpressionColumns>,
                InCandidatesVisitor<ExpressionColumns> {
    /** Words that functions take as arguments: parts of dates and times, weekdays, normal forms. */
    private static final Set<String> ARGUMENT_WORDS = Set.of(
            "NANOSECOND",
            "MICROSECOND",
            "MILLISECOND",
            "SECOND",
            "MINUTE",
            "HOUR",
            "DAY",
            "DAYOFWEEK",
            "DAYOFYEAR",
            "WEEK",
            "ISOWEEK",
            "MONTH",
            "QUARTER",
            "YEAR",
            "ISOYEAR",
            "DATE",
            "SUNDAY",
            "MONDAY",
            "TUESDAY",
            "WEDNESDAY",
            "THURSDAY",
            "FRIDAY",
            "SATURDAY",
            "NFC",
            "NFD",
            "NFKC",
            "NFKD");

    /** Functions that are called without parentheses. */
    private static final Set<String> BARE_FUNCTIONS =
            Set.of("CURRENT_DATE", "CURRENT_DATETIME", "CURRENT_TIME", "CURRENT_TIMESTAMP");

    private final List<Identifier> names = new ArrayList<>();
    private final List<SequenceArgument> sequences = new ArrayList<>();
    private Optional<SourceSpan> subquery = Optional.empty();
    private final Deque<String> variables = new ArrayDeque<>();

    private ExpressionColumns() {}

    static ExpressionColumns of(Expression expression) {
        ExpressionColumns columns = new ExpressionColumns();
        expression.accept(columns);
        return columns;
    }

    /** Returns the names that must be columns, in the order of the text; a name may come twice. */
    List<Identifier> names() {
        return names;
    }

    /** Returns the sequences that functions take their values from. */
    List<SequenceArgument> sequences() {
        return sequences;
    }

    /** Returns the first subquery. */
    Optional<SourceSpan> subquery() {
        return subquery;
    }

    private ExpressionColumns all(List<? extends Expression> expressions) {
        expressions.forEach(expression -> expression.accept(this));
        return this;
    }

    private ExpressionColumns noteSubquery(SourceSpan span) {
        subquery = subquery.or(() -> Optional.of(span));
        return this;
    }

    private boolean isVariable(Identifier name) {
        return variables.contains(name.name().toLowerCase(Locale.ROOT));
    }

    // ---------------------------------------------------------------- names

    @Override
    public ExpressionColumns visitPathExpression(PathExpression node) {
        Identifier first = node.path().parts().get(0);
        boolean function = node.path().parts().size() == 1
                && BARE_FUNCTIONS.contains(first.name().toUpperCase(Locale.ROOT));
        if (!function && !isVariable(first)) {
            names.add(first);
        }
        return this;
    }

    @Override
    public ExpressionColumns visitLambdaExpression(LambdaExpression node) {
        node.parameters().forEach(parameter -> variables.push(parameter.name().toLowerCase(Locale.ROOT)));
        node.body().accept(this);
        node.parameters().forEach(parameter -> variables.pop());
        return this;
    }

    @Override
    public ExpressionColumns visitWithExpression(WithExpression node) {
        int before = variables.size();
        for (Assignment variable : node.variables()) {
            variable.value().accept(this);
            variables.push(variable.name().name().toLowerCase(Locale.ROOT));
        }
        node.result().accept(this);
        while (variables.size() > before) {
            variables.pop();
        }
        return this;
    }

    // ---------------------------------------------------------------- function calls

    @Override
    public ExpressionColumns visitFunctionCall(FunctionCall node) {
        for (Argument argument : node.arguments()) {
            argument.accept(this);
        }
        return this;
    }

    @Override
    public ExpressionColumns visitExpressionArgument(ExpressionArgument node) {
        return isArgumentWord(node.value()) ? this : node.value().accept(this);
    }

    private static boolean isArgumentWord(Expression value) {
        return value instanceof PathExpression name
                && name.path().parts().size() == 1
                && ARGUMENT_WORDS.contains(name.path().parts().get(0).name().toUpperCase(Locale.ROOT));
    }

    @Override
    public ExpressionColumns visitStarArgument(StarArgument node) {
        return this;
    }

    @Override
    public ExpressionColumns visitTableArgument(TableArgument node) {
        return this;
    }

    @Override
    public ExpressionColumns visitModelArgument(ModelArgument node) {
        return this;
    }

    @Override
    public ExpressionColumns visitSequenceArgument(SequenceArgument node) {
        sequences.add(node);
        return this;
    }

    // ---------------------------------------------------------------- subqueries

    @Override
    public ExpressionColumns visitSubqueryExpression(SubqueryExpression node) {
        return noteSubquery(node.span());
    }

    @Override
    public ExpressionColumns visitInSubquery(InSubquery node) {
        return noteSubquery(node.span());
    }

    @Override
    public ExpressionColumns visitInGraphSubquery(InGraphSubquery node) {
        return noteSubquery(node.span());
    }

    @Override
    public ExpressionColumns visitGraphSubquery(GraphSubquery node) {
        return noteSubquery(node.span());
    }

    // ---------------------------------------------------------------- what only holds other expressions

    private ExpressionColumns candidates(Expression value, InCandidates candidates) {
        value.accept(this);
        return candidates.accept(this);
    }

    @Override
    public ExpressionColumns visitInList(InList node) {
        return all(node.values());
    }

    @Override
    public ExpressionColumns visitInUnnest(InUnnest node) {
        return node.array().accept(this);
    }

    @Override
    public ExpressionColumns visitFieldAccess(FieldAccess node) {
        return node.base().accept(this);
    }

    @Override
    public ExpressionColumns visitSubscript(Subscript node) {
        node.base().accept(this);
        return node.index().accept(this);
    }

    @Override
    public ExpressionColumns visitUnaryOperation(UnaryOperation node) {
        return node.operand().accept(this);
    }

    @Override
    public ExpressionColumns visitBinaryOperation(BinaryOperation node) {
        node.left().accept(this);
        return node.right().accept(this);
    }

    @Override
    public ExpressionColumns visitLogicalOperation(LogicalOperation node) {
        return all(node.operands());
    }

    @Override
    public ExpressionColumns visitLikePredicate(LikePredicate node) {
        return candidates(node.value(), node.patterns());
    }

    @Override
    public ExpressionColumns visitBetweenPredicate(BetweenPredicate node) {
        return all(List.of(node.value(), node.low(), node.high()));
    }

    @Override
    public ExpressionColumns visitInPredicate(InPredicate node) {
        return candidates(node.value(), node.candidates());
    }

    @Override
    public ExpressionColumns visitIsPredicate(IsPredicate node) {
        return node.value().accept(this);
    }

    @Override
    public ExpressionColumns visitDistinctPredicate(DistinctPredicate node) {
        return all(List.of(node.left(), node.right()));
    }

    @Override
    public ExpressionColumns visitCaseExpression(CaseExpression node) {
        node.operand().ifPresent(operand -> operand.accept(this));
        node.branches().forEach(branch -> all(List.of(branch.condition(), branch.result())));
        node.otherwise().ifPresent(otherwise -> otherwise.accept(this));
        return this;
    }

    @Override
    public ExpressionColumns visitCastExpression(CastExpression node) {
        node.value().accept(this);
        node.format().ifPresent(format -> {
            format.format().accept(this);
            format.timeZone().ifPresent(timeZone -> timeZone.accept(this));
        });
        return this;
    }

    @Override
    public ExpressionColumns visitExtractExpression(ExtractExpression node) {
        node.value().accept(this);
        node.timeZone().ifPresent(timeZone -> timeZone.accept(this));
        return this;
    }

    @Override
    public ExpressionColumns visitArrayExpression(ArrayExpression node) {
        return all(node.elements());
    }

    @Override
    public ExpressionColumns visitStructExpression(StructExpression node) {
        node.fields().forEach(field -> field.value().accept(this));
        return this;
    }

    @Override
    public ExpressionColumns visitTupleExpression(TupleExpression node) {
        return all(node.elements());
    }

    @Override
    public ExpressionColumns visitParenthesizedExpression(ParenthesizedExpression node) {
        return node.inner().accept(this);
    }

    @Override
    public ExpressionColumns visitNewExpression(NewExpression node) {
        node.fields().forEach(field -> field.value().accept(this));
        return this;
    }

    @Override
    public ExpressionColumns visitBracedNewExpression(BracedNewExpression node) {
        return node.body().accept(this);
    }

    @Override
    public ExpressionColumns visitBracedConstructor(BracedConstructor node) {
        node.fields().forEach(field -> field.value().accept(this));
        return this;
    }

    @Override
    public ExpressionColumns visitLabeledPredicate(LabeledPredicate node) {
        return node.value().accept(this);
    }

    @Override
    public ExpressionColumns visitEdgeEndPredicate(EdgeEndPredicate node) {
        return all(List.of(node.node(), node.edge()));
    }

    @Override
    public ExpressionColumns visitIntervalLiteral(IntervalLiteral node) {
        return node.value().accept(this);
    }

    // ---------------------------------------------------------------- what refers to nothing

    @Override
    public ExpressionColumns visitNullLiteral(NullLiteral node) {
        return this;
    }

    @Override
    public ExpressionColumns visitBooleanLiteral(BooleanLiteral node) {
        return this;
    }

    @Override
    public ExpressionColumns visitIntegerLiteral(IntegerLiteral node) {
        return this;
    }

    @Override
    public ExpressionColumns visitFloatLiteral(FloatLiteral node) {
        return this;
    }

    @Override
    public ExpressionColumns visitStringLiteral(StringLiteral node) {
        return this;
    }

    @Override
    public ExpressionColumns visitBytesLiteral(BytesLiteral node) {
        return this;
    }

    @Override
    public ExpressionColumns visitTypedLiteral(TypedLiteral node) {
        return this;
    }

    @Override
    public ExpressionColumns visitParameter(Parameter node) {
        return this;
    }

    @Override
    public ExpressionColumns visitSystemVariable(SystemVariable node) {
        return this;
    }
}
