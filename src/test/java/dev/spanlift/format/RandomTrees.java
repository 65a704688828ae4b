package dev.spanlift.format;

import static dev.spanlift.source.SourceSpan.NONE;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.ArrayType;
import dev.spanlift.ast.BetweenPredicate;
import dev.spanlift.ast.BinaryOperation;
import dev.spanlift.ast.BinaryOperator;
import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.CaseBranch;
import dev.spanlift.ast.CaseExpression;
import dev.spanlift.ast.CastExpression;
import dev.spanlift.ast.CheckConstraint;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.ColumnValue;
import dev.spanlift.ast.CreateIndex;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.DefaultValue;
import dev.spanlift.ast.DistinctPredicate;
import dev.spanlift.ast.Enforcement;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.ExpressionKeyPart;
import dev.spanlift.ast.ExtensionAccess;
import dev.spanlift.ast.FieldAccess;
import dev.spanlift.ast.ForeignKey;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.InList;
import dev.spanlift.ast.InPredicate;
import dev.spanlift.ast.IndexKeyPart;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Interleave;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.IsTest;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.LikePredicate;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.LogicalOperator;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.PrimaryKey;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.StructField;
import dev.spanlift.ast.StructType;
import dev.spanlift.ast.Subscript;
import dev.spanlift.ast.TableClause;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.TupleExpression;
import dev.spanlift.ast.Type;
import dev.spanlift.ast.TypeLength;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Trees as a program might build them: without spans, without parentheses, with any name. */
final class RandomTrees {
    private static final int DEPTH = 3;
    private static final int MAX_LIST = 3;

    private RandomTrees() {}

    // ---------------------------------------------------------------- names

    static Arbitrary<Identifier> identifiers() {
        Arbitrary<Identifier> bare = Arbitraries.of("a", "Singers", "_x1", "Key", "Index", "Column", "Primary", "Max")
                .map(name -> new Identifier(name, false, NONE));
        Arbitrary<Identifier> quoted = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(5)
                .withChars("aZ_0 .-`'\\\"\n\t#;é\u00A0")
                .map(name -> new Identifier(name, true, NONE));
        Arbitrary<Identifier> reserved =
                Arbitraries.of(ReservedWords.WORDS).map(name -> new Identifier(name, true, NONE));
        return Arbitraries.frequencyOf(Tuple.of(4, bare), Tuple.of(1, quoted), Tuple.of(1, reserved));
    }

    static Arbitrary<Path> paths() {
        return identifiers().list().ofMinSize(1).ofMaxSize(2).map(parts -> new Path(parts, NONE));
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> items) {
        return items.list().ofMinSize(1).ofMaxSize(MAX_LIST);
    }

    // ---------------------------------------------------------------- types

    static Arbitrary<Type> types() {
        return types(DEPTH);
    }

    private static Arbitrary<Type> types(int depth) {
        Arbitrary<Type> scalars = Arbitraries.of(ScalarKind.class)
                .flatMap(kind -> lengths(kind).map(length -> new ScalarType(kind, length, NONE)));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Type> inner = Arbitraries.lazy(() -> types(depth - 1));
        Arbitrary<StructField> fields = Combinators.combine(identifiers().optional(), inner)
                .as((name, type) -> new StructField(name, type, NONE));
        return Arbitraries.oneOf(
                scalars,
                inner.map(element -> new ArrayType(element, Optional.empty(), NONE)),
                inner.map(element -> new ArrayType(element, Optional.of(integer(128)), NONE)),
                fields.list().ofMaxSize(MAX_LIST).map(list -> new StructType(list, NONE)));
    }

    /** A column's type needs a length where there can be one. */
    private static Arbitrary<Optional<TypeLength>> lengths(ScalarKind kind) {
        if (kind != ScalarKind.STRING && kind != ScalarKind.BYTES) {
            return Arbitraries.just(Optional.empty());
        }
        return Arbitraries.integers()
                .between(1, 2_000)
                .map(RandomTrees::integer)
                .optional()
                .map(length -> Optional.of(new TypeLength(length, NONE)));
    }

    private static IntegerLiteral integer(int value) {
        return new IntegerLiteral(Integer.toString(value), NONE);
    }

    // ---------------------------------------------------------------- expressions

    static Arbitrary<Expression> expressions() {
        return expressions(DEPTH);
    }

    private static Arbitrary<Expression> leaves() {
        return Arbitraries.oneOf(
                paths().map(path -> new PathExpression(path, NONE)),
                Arbitraries.integers().between(0, 99).map(RandomTrees::integer),
                Arbitraries.strings().ofMaxLength(4).map(text -> new StringLiteral(Literals.quote(text), NONE)),
                Arbitraries.of(true, false).map(value -> new BooleanLiteral(value, NONE)),
                Arbitraries.just(new NullLiteral(NONE)));
    }

    private static Arbitrary<Expression> expressions(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Expression> inner = Arbitraries.lazy(() -> expressions(depth - 1));
        return Arbitraries.oneOf(leaves(), operators(inner), predicates(inner), primaries(inner));
    }

    private static Arbitrary<Expression> operators(Arbitrary<Expression> inner) {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(BinaryOperator.class), inner, inner)
                        .as((operator, left, right) -> new BinaryOperation(operator, left, right, NONE)),
                Combinators.combine(Arbitraries.of(UnaryOperator.class), inner)
                        .as((operator, operand) -> new UnaryOperation(operator, operand, NONE)),
                Combinators.combine(
                                Arbitraries.of(LogicalOperator.class),
                                inner.list().ofMinSize(2).ofMaxSize(MAX_LIST))
                        .as((operator, operands) -> new LogicalOperation(operator, operands, NONE)));
    }

    private static Arbitrary<Expression> predicates(Arbitrary<Expression> inner) {
        Arbitrary<Boolean> negated = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(inner, negated, inner, inner)
                        .as((value, not, low, high) -> new BetweenPredicate(value, not, low, high, NONE)),
                Combinators.combine(inner, negated, some(inner))
                        .as((value, not, list) -> new InPredicate(value, not, new InList(list, NONE), NONE)),
                Combinators.combine(inner, negated, Arbitraries.of(IsTest.NULL, IsTest.TRUE, IsTest.FALSE))
                        .as((value, not, test) -> new IsPredicate(value, not, test, NONE)),
                Combinators.combine(inner, negated, inner)
                        .as((left, not, right) -> new DistinctPredicate(left, not, right, NONE)),
                Combinators.combine(inner, negated, inner).as((value, not, pattern) -> {
                    InList patterns = new InList(List.of(pattern), NONE);
                    return new LikePredicate(value, not, Optional.empty(), patterns, NONE);
                }));
    }

    private static Arbitrary<Expression> primaries(Arbitrary<Expression> inner) {
        Arbitrary<CaseBranch> branches =
                Combinators.combine(inner, inner).as((condition, result) -> new CaseBranch(condition, result, NONE));
        return Arbitraries.oneOf(
                Combinators.combine(paths(), inner.list().ofMaxSize(MAX_LIST)).as(RandomTrees::call),
                Combinators.combine(inner, identifiers()).as((base, field) -> new FieldAccess(base, field, NONE)),
                Combinators.combine(inner, paths()).as((base, extension) -> new ExtensionAccess(base, extension, NONE)),
                Combinators.combine(inner, inner).as((base, index) -> new Subscript(base, index, NONE)),
                Combinators.combine(types(1), inner.list().ofMaxSize(MAX_LIST))
                        .as((type, elements) -> new ArrayExpression(true, Optional.of(type), elements, NONE)),
                inner.list().ofMinSize(2).ofMaxSize(MAX_LIST).map(elements -> new TupleExpression(elements, NONE)),
                Combinators.combine(inner.optional(), some(branches), inner.optional())
                        .as((operand, list, otherwise) -> new CaseExpression(operand, list, otherwise, NONE)),
                Combinators.combine(Arbitraries.of(true, false), inner, types(1))
                        .as((safe, value, type) -> new CastExpression(safe, value, type, Optional.empty(), NONE)));
    }

    private static Expression call(Path function, List<Expression> values) {
        return new FunctionCall(
                function,
                false,
                values.stream()
                        .<Argument>map(value -> new ExpressionArgument(Optional.empty(), value, Optional.empty(), NONE))
                        .toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                NONE);
    }

    // ---------------------------------------------------------------- tables and indexes

    static Arbitrary<CreateTable> tables() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        paths(),
                        elements().list().ofMaxSize(MAX_LIST),
                        primaryKeys().optional(),
                        clauses())
                .as((ifNotExists, name, elements, key, clauses) ->
                        new CreateTable(ifNotExists, name, elements, key, clauses, NONE));
    }

    private static Arbitrary<TableElement> elements() {
        return Arbitraries.oneOf(
                columns(),
                primaryKeys(),
                Combinators.combine(identifiers().optional(), expressions(2))
                        .as((name, condition) -> new CheckConstraint(name, condition, NONE)),
                Combinators.combine(
                                identifiers().optional(),
                                some(identifiers()),
                                paths(),
                                some(identifiers()),
                                Arbitraries.of(ReferentialAction.class).optional(),
                                Arbitraries.of(Enforcement.class).optional())
                        .as((name, columns, table, referenced, onDelete, enforcement) ->
                                new ForeignKey(name, columns, table, referenced, onDelete, enforcement, NONE)));
    }

    private static Arbitrary<ColumnDefinition> columns() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(
                        identifiers(),
                        types(2),
                        flag,
                        values().optional(),
                        flag,
                        flag,
                        flag,
                        options().optional())
                .as((name, type, notNull, value, placementKey, hidden, primaryKey, options) -> new ColumnDefinition(
                        name, type, notNull, value, placementKey, hidden, primaryKey, options, NONE));
    }

    private static Arbitrary<ColumnValue> values() {
        return Arbitraries.oneOf(
                Combinators.combine(expressions(2), expressions(1).optional())
                        .as((expression, onUpdate) -> new DefaultValue(expression, onUpdate, NONE)),
                Combinators.combine(expressions(2), Arbitraries.of(true, false))
                        .as((expression, stored) -> new GeneratedValue(expression, stored, NONE)));
    }

    private static Arbitrary<PrimaryKey> primaryKeys() {
        return keyParts().list().ofMaxSize(MAX_LIST).map(parts -> new PrimaryKey(parts, NONE));
    }

    private static Arbitrary<KeyPart> keyParts() {
        return Combinators.combine(
                        identifiers(), Arbitraries.of(SortDirection.class).optional())
                .as((column, direction) -> new KeyPart(column, direction, NONE));
    }

    private static Arbitrary<IndexKeyPart> indexKeyParts() {
        Arbitrary<ExpressionKeyPart> expressions = Combinators.combine(
                        expressions(), Arbitraries.of(SortDirection.class).optional())
                .as((expression, direction) -> new ExpressionKeyPart(expression, direction, NONE));
        return Arbitraries.oneOf(keyParts(), expressions);
    }

    private static Arbitrary<List<TableClause>> clauses() {
        return paths().optional()
                .map(parent -> parent.<List<TableClause>>map(
                                table -> List.of(new Interleave(true, table, Optional.empty(), NONE)))
                        .orElse(List.of()));
    }

    private static Arbitrary<Options> options() {
        Arbitrary<Option> option = Combinators.combine(
                        paths(), Arbitraries.integers().between(0, 9))
                .as((name, value) -> new Option(name, integer(value), NONE));
        return some(option).map(entries -> new Options(entries, NONE));
    }

    static Arbitrary<CreateIndex> indexes() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<List<Identifier>> columns = identifiers().list().ofMaxSize(MAX_LIST);
        return Combinators.combine(
                        flag,
                        paths(),
                        paths(),
                        some(indexKeyParts()),
                        columns,
                        columns,
                        paths().optional(),
                        options().optional())
                .as((unique, name, table, keys, storing, whereNotNull, interleaveIn, options) -> new CreateIndex(
                        unique,
                        !unique,
                        unique,
                        name,
                        table,
                        keys,
                        storing,
                        whereNotNull,
                        interleaveIn,
                        options,
                        NONE));
    }
}
