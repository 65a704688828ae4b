package dev.spanlift.format;

import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.Assignment;
import dev.spanlift.ast.BetweenPredicate;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.BracedConstructor;
import dev.spanlift.ast.BracedField;
import dev.spanlift.ast.BracedNewExpression;
import dev.spanlift.ast.BytesLiteral;
import dev.spanlift.ast.CaseBranch;
import dev.spanlift.ast.CaseExpression;
import dev.spanlift.ast.CastExpression;
import dev.spanlift.ast.CastFormat;
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
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.IntervalLiteral;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.LabeledPredicate;
import dev.spanlift.ast.LambdaExpression;
import dev.spanlift.ast.LikePredicate;
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.MessageField;
import dev.spanlift.ast.NewExpression;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.Parameter;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.StructExpression;
import dev.spanlift.ast.StructValue;
import dev.spanlift.ast.SubqueryExpression;
import dev.spanlift.ast.SubqueryForm;
import dev.spanlift.ast.Subscript;
import dev.spanlift.ast.SystemVariable;
import dev.spanlift.ast.TupleExpression;
import dev.spanlift.ast.TypedLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import dev.spanlift.ast.WithExpression;
import dev.spanlift.text.SqlWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Prints expressions, with parentheses where a tree needs them that has none. What stands in the parentheses of a call is
 * {@link CallPrinter}'s.
 */
final class ExpressionPrinter implements ExpressionVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;
    private final CallPrinter calls;

    ExpressionPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
        this.calls = printers.calls();
    }

    /** Prints an expression where any may stand. */
    SqlWriter expression(Expression expression) {
        return expression.accept(this);
    }

    /** Prints an expression where only those of a precedence may stand; others get parentheses. */
    SqlWriter expression(Expression expression, int precedence) {
        return Precedence.of(expression) >= precedence ? expression(expression) : parenthesized(expression);
    }

    private SqlWriter parenthesized(Expression expression) {
        return writer.bracketed("(", () -> expression(expression), ")");
    }

    private SqlWriter list(String open, List<? extends Expression> expressions, String close) {
        return writer.bracketedList(open, expressions, this::expression, close);
    }

    // ---------------------------------------------------------------- literals and names

    @Override
    public SqlWriter visitNullLiteral(NullLiteral node) {
        return writer.keywords("NULL");
    }

    @Override
    public SqlWriter visitBooleanLiteral(BooleanLiteral node) {
        return writer.keywords(node.value() ? "TRUE" : "FALSE");
    }

    @Override
    public SqlWriter visitIntegerLiteral(IntegerLiteral node) {
        return writer.token(node.text());
    }

    @Override
    public SqlWriter visitFloatLiteral(FloatLiteral node) {
        return writer.token(node.text());
    }

    @Override
    public SqlWriter visitStringLiteral(StringLiteral node) {
        return writer.token(LineEnds.unified(node.text()));
    }

    @Override
    public SqlWriter visitBytesLiteral(BytesLiteral node) {
        return writer.token(LineEnds.unified(node.text()));
    }

    @Override
    public SqlWriter visitTypedLiteral(TypedLiteral node) {
        writer.keywords(node.type().name());
        return visitStringLiteral(node.value());
    }

    @Override
    public SqlWriter visitIntervalLiteral(IntervalLiteral node) {
        writer.keywords("INTERVAL");
        expression(node.value(), Precedence.VALUE);
        printers.names().identifier(node.from());
        node.to().ifPresent(to -> {
            writer.keywords("TO");
            printers.names().identifier(to);
        });
        return writer;
    }

    @Override
    public SqlWriter visitPathExpression(PathExpression node) {
        return printers.names().path(node.path());
    }

    @Override
    public SqlWriter visitParameter(Parameter node) {
        if (node.name().isEmpty()) {
            return writer.token("?");
        }
        writer.token("@");
        return printers.names().attached(node.name().get());
    }

    @Override
    public SqlWriter visitSystemVariable(SystemVariable node) {
        writer.token("@@").tight();
        return printers.names().path(node.name());
    }

    // ---------------------------------------------------------------- operators

    @Override
    public SqlWriter visitParenthesizedExpression(ParenthesizedExpression node) {
        return parenthesized(node.inner());
    }

    /** A chain of the same precedence is one group, written in a loop: it may be long. */
    @Override
    public SqlWriter visitBinaryOperation(BinaryOperation node) {
        int precedence = Precedence.of(node);
        boolean comparison = precedence == Precedence.PREDICATE;
        Deque<BinaryOperation> chain = new ArrayDeque<>();
        chain.push(node);
        while (!comparison
                && chain.element().left() instanceof BinaryOperation left
                && Precedence.of(left) == precedence) {
            chain.push(left);
        }
        writer.startGroup();
        expression(chain.element().left(), comparison ? Precedence.VALUE : precedence);
        for (BinaryOperation link : chain) {
            writer.lineBreak().token(link.operator().symbol());
            expression(link.right(), precedence + 1);
        }
        return writer.endGroup();
    }

    @Override
    public SqlWriter visitLogicalOperation(LogicalOperation node) {
        int precedence = Precedence.of(node) + 1;
        writer.startGroup();
        for (int i = 0; i < node.operands().size(); i++) {
            if (i > 0) {
                writer.lineBreak().keywords(node.operator().name());
            }
            expression(node.operands().get(i), precedence);
        }
        return writer.endGroup();
    }

    @Override
    public SqlWriter visitUnaryOperation(UnaryOperation node) {
        writer.token(node.operator().symbol());
        if (node.operator() == UnaryOperator.NOT) {
            return expression(node.operand(), Precedence.NOT);
        }
        // Two minus signs in a row would begin a comment.
        boolean sameSign = node.operand() instanceof UnaryOperation inner && inner.operator() == node.operator();
        if (!sameSign) {
            writer.tight();
        }
        return expression(node.operand(), Precedence.SIGN);
    }

    // ---------------------------------------------------------------- predicates

    private SqlWriter predicate(Expression value, boolean negated, String keywords) {
        return expression(value, Precedence.VALUE).keywordsIf(negated, "NOT").keywords(keywords);
    }

    @Override
    public SqlWriter visitBetweenPredicate(BetweenPredicate node) {
        predicate(node.value(), node.negated(), "BETWEEN");
        expression(node.low(), Precedence.VALUE).keywords("AND");
        return expression(node.high(), Precedence.VALUE);
    }

    @Override
    public SqlWriter visitInPredicate(InPredicate node) {
        predicate(node.value(), node.negated(), "IN");
        return node.candidates().accept(calls);
    }

    @Override
    public SqlWriter visitLikePredicate(LikePredicate node) {
        predicate(node.value(), node.negated(), "LIKE");
        if (node.quantifier().isEmpty()
                && node.patterns() instanceof InList one
                && one.values().size() == 1) {
            return expression(one.values().get(0), Precedence.VALUE);
        }
        node.quantifier().ifPresent(quantifier -> writer.keywords(quantifier.name()));
        return node.patterns().accept(calls);
    }

    @Override
    public SqlWriter visitIsPredicate(IsPredicate node) {
        return expression(node.value(), Precedence.VALUE)
                .keywords("IS")
                .keywordsIf(node.negated(), "NOT")
                .keywords(node.test().name());
    }

    @Override
    public SqlWriter visitDistinctPredicate(DistinctPredicate node) {
        expression(node.left(), Precedence.VALUE)
                .keywords("IS")
                .keywordsIf(node.negated(), "NOT")
                .keywords("DISTINCT FROM");
        return expression(node.right(), Precedence.VALUE);
    }

    @Override
    public SqlWriter visitLabeledPredicate(LabeledPredicate node) {
        expression(node.value(), Precedence.VALUE)
                .keywords("IS")
                .keywordsIf(node.negated(), "NOT")
                .keywords("LABELED");
        return printers.queries().graphs().patterns().label(node.label());
    }

    @Override
    public SqlWriter visitEdgeEndPredicate(EdgeEndPredicate node) {
        expression(node.node(), Precedence.VALUE)
                .keywords("IS")
                .keywordsIf(node.negated(), "NOT")
                .keywords(node.end().name())
                .keywords("OF");
        return expression(node.edge(), Precedence.VALUE);
    }

    // ---------------------------------------------------------------- postfixes

    @Override
    public SqlWriter visitFunctionCall(FunctionCall node) {
        return calls.functionCall(node);
    }

    @Override
    public SqlWriter visitFieldAccess(FieldAccess node) {
        // A name with a field would be one path.
        if (node.base() instanceof PathExpression) {
            parenthesized(node.base()).attach(".");
        } else {
            dotted(node.base());
        }
        return printers.names().attached(node.field());
    }

    @Override
    public SqlWriter visitExtensionAccess(ExtensionAccess node) {
        dotted(node.base()).attach("(").tight();
        return extension(node.extension());
    }

    /** Writes an operand and the dot behind it, which would make another number of a number if it stood right there. */
    SqlWriter dotted(Expression base) {
        boolean number = base instanceof IntegerLiteral || base instanceof FloatLiteral;
        SqlWriter operand = expression(base, Precedence.PRIMARY);
        return number ? operand.token(".") : operand.attach(".");
    }

    private SqlWriter extension(Path name) {
        return printers.names().path(name).attach(")");
    }

    @Override
    public SqlWriter visitSubscript(Subscript node) {
        expression(node.base(), Precedence.PRIMARY);
        return writer.tight().bracketed("[", () -> expression(node.index()), "]");
    }

    // ---------------------------------------------------------------- constructors

    @Override
    public SqlWriter visitArrayExpression(ArrayExpression node) {
        if (node.keyword() || node.elementType().isPresent()) {
            writer.keywords("ARRAY");
            node.elementType().ifPresent(type -> {
                writer.attach("<").tight();
                printers.types().type(type).attach(">");
            });
            writer.tight();
        }
        return list("[", node.elements(), "]");
    }

    @Override
    public SqlWriter visitStructExpression(StructExpression node) {
        if (node.type().isPresent()) {
            printers.types().type(node.type().get());
        } else {
            writer.keywords("STRUCT");
        }
        return structValues(node.fields());
    }

    private SqlWriter structValues(List<StructValue> fields) {
        return writer.tight().bracketedList("(", fields, this::structValue, ")");
    }

    private void structValue(StructValue field) {
        expression(field.value());
        field.alias().ifPresent(alias -> {
            writer.keywords("AS");
            printers.names().identifier(alias);
        });
    }

    @Override
    public SqlWriter visitTupleExpression(TupleExpression node) {
        return list("(", node.elements(), ")");
    }

    @Override
    public SqlWriter visitNewExpression(NewExpression node) {
        writer.keywords("NEW");
        printers.names().path(node.type());
        return writer.tight().bracketedList("(", node.fields(), this::messageField, ")");
    }

    private void messageField(MessageField field) {
        expression(field.value());
        field.name().ifPresent(name -> {
            writer.keywords("AS");
            fieldName(name, field.extension());
        });
    }

    @Override
    public SqlWriter visitBracedNewExpression(BracedNewExpression node) {
        writer.keywords("NEW");
        printers.names().path(node.type());
        return visitBracedConstructor(node.body());
    }

    @Override
    public SqlWriter visitBracedConstructor(BracedConstructor node) {
        return writer.bracketedList("{", node.fields(), this::bracedField, "}");
    }

    private void bracedField(BracedField field) {
        fieldName(field.name(), field.extension());
        if (!(field.value() instanceof BracedConstructor)) {
            writer.attach(":");
        }
        expression(field.value());
    }

    private void fieldName(Path name, boolean extension) {
        if (extension) {
            writer.token("(").tight();
            extension(name);
        } else {
            printers.names().path(name);
        }
    }

    // ---------------------------------------------------------------- keywords with brackets

    @Override
    public SqlWriter visitCaseExpression(CaseExpression node) {
        writer.startGroup().keywords("CASE");
        node.operand().ifPresent(this::expression);
        writer.indent();
        node.branches().forEach(this::caseBranch);
        node.otherwise().ifPresent(value -> {
            writer.lineBreak().keywords("ELSE");
            expression(value);
        });
        return writer.outdent().lineBreak().keywords("END").endGroup();
    }

    private void caseBranch(CaseBranch branch) {
        writer.lineBreak().keywords("WHEN");
        expression(branch.condition()).keywords("THEN");
        expression(branch.result());
    }

    @Override
    public SqlWriter visitCastExpression(CastExpression node) {
        return writer.keywords(node.safe() ? "SAFE_CAST" : "CAST").tight().bracketed("(", () -> castContent(node), ")");
    }

    private void castContent(CastExpression node) {
        expression(node.value()).keywords("AS");
        printers.types().type(node.type());
        node.format().ifPresent(this::castFormat);
    }

    private void castFormat(CastFormat format) {
        writer.keywords("FORMAT");
        expression(format.format());
        format.timeZone().ifPresent(this::timeZone);
    }

    private void timeZone(Expression zone) {
        writer.keywords("AT TIME ZONE");
        expression(zone);
    }

    @Override
    public SqlWriter visitExtractExpression(ExtractExpression node) {
        return writer.keywords("EXTRACT").tight().bracketed("(", () -> extractContent(node), ")");
    }

    private void extractContent(ExtractExpression node) {
        printers.names().identifier(node.part());
        node.weekday().ifPresent(weekday -> {
            writer.attach("(").tight();
            printers.names().identifier(weekday).attach(")");
        });
        writer.keywords("FROM");
        expression(node.value());
        node.timeZone().ifPresent(this::timeZone);
    }

    @Override
    public SqlWriter visitWithExpression(WithExpression node) {
        return writer.keywords("WITH").tight().bracketed("(", () -> withContent(node), ")");
    }

    private void withContent(WithExpression node) {
        for (Assignment variable : node.variables()) {
            printers.names().identifier(variable.name()).keywords("AS");
            expression(variable.value()).attach(",").lineBreak();
        }
        expression(node.result());
    }

    @Override
    public SqlWriter visitSubqueryExpression(SubqueryExpression node) {
        if (node.form() != SubqueryForm.SCALAR) {
            writer.keywords(node.form().name());
            node.hint().ifPresentOrElse(calls::hint, writer::tight);
        }
        return printers.queries().parenthesized(node.query());
    }

    @Override
    public SqlWriter visitGraphSubquery(GraphSubquery node) {
        writer.keywords(
                node.form() == SubqueryForm.SCALAR ? "VALUE" : node.form().name());
        node.hint().ifPresent(calls::hint);
        return printers.queries().graphs().braced(node.query());
    }

    @Override
    public SqlWriter visitLambdaExpression(LambdaExpression node) {
        if (node.parameters().size() == 1) {
            printers.names().identifier(node.parameters().get(0));
        } else {
            writer.bracketedList("(", node.parameters(), printers.names()::identifier, ")");
        }
        writer.token("->");
        return expression(node.body());
    }
}
