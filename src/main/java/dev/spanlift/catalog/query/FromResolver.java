package dev.spanlift.catalog.query;

import dev.spanlift.ast.FromClause;
import dev.spanlift.ast.FromItem;
import dev.spanlift.ast.FromItemVisitor;
import dev.spanlift.ast.GraphTable;
import dev.spanlift.ast.Hint;
import dev.spanlift.ast.HintEntry;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Join;
import dev.spanlift.ast.JoinKind;
import dev.spanlift.ast.Node;
import dev.spanlift.ast.OnCondition;
import dev.spanlift.ast.ParenthesizedJoin;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.TableFunctionCall;
import dev.spanlift.ast.TableReference;
import dev.spanlift.ast.TableSubquery;
import dev.spanlift.ast.Unnest;
import dev.spanlift.ast.UsingCondition;
import dev.spanlift.ast.WithOffset;
import dev.spanlift.catalog.expression.ExpressionPlace;
import dev.spanlift.catalog.expression.Operand;
import dev.spanlift.catalog.query.RangeVariable.RangeColumn;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the range variables of a FROM clause. */
final class FromResolver implements FromItemVisitor<List<RangeVariable>> {
    private static final String OFFSET = "offset";
    private static final String FORCE_INDEX = "FORCE_INDEX";

    /** The name that stands for the table itself in FORCE_INDEX. */
    private static final String BASE_TABLE = "_BASE_TABLE";

    private final QueryResolver resolver;
    private final Optional<QueryScope> outer;
    private final Set<String> names = new HashSet<>();
    private final Set<String> merged = new HashSet<>();

    /** What stands before the item that is looked at, which arrays may refer to. */
    private List<RangeVariable> before = List.of();

    private FromResolver(QueryResolver resolver, Optional<QueryScope> outer) {
        this.resolver = resolver;
        this.outer = outer;
    }

    /** Returns the scope of a SELECT. */
    static QueryScope scope(QueryResolver resolver, Optional<QueryScope> outer, Optional<FromClause> from) {
        FromResolver clause = new FromResolver(resolver, outer);
        List<RangeVariable> variables =
                from.map(items -> clause.join(items.first(), items.joins())).orElse(List.of());
        return new QueryScope(resolver, outer, variables, clause.merged);
    }

    private List<RangeVariable> join(FromItem first, List<Join> joins) {
        List<RangeVariable> around = before;
        List<RangeVariable> variables = new ArrayList<>(first.accept(this));
        for (Join join : joins) {
            join.hint().ifPresent(hint -> new HintRules(resolver).check(hint, HintRules.JOIN));
            boolean correlated = join.kind() != JoinKind.RIGHT && join.kind() != JoinKind.FULL;
            List<RangeVariable> visible = new ArrayList<>(correlated ? around : List.of());
            visible.addAll(correlated ? variables : List.of());
            before = visible;
            List<RangeVariable> right = join.right().accept(this);
            condition(join, variables, right);
            variables.addAll(right);
        }
        before = around;
        return variables;
    }

    private void condition(Join join, List<RangeVariable> left, List<RangeVariable> right) {
        if (join.condition().isEmpty()) {
            boolean needsOne = join.kind() != JoinKind.COMMA && join.kind() != JoinKind.CROSS;
            boolean array = right.stream().anyMatch(variable -> variable.value().isPresent());
            if (needsOne && !array) {
                resolver.report(
                        DiagnosticCode.INVALID_QUERY,
                        join.right().span(),
                        "the join has no condition",
                        "write ON and a condition behind it, or CROSS JOIN");
            }
        } else if (join.condition().get() instanceof OnCondition on) {
            List<RangeVariable> both = new ArrayList<>(left);
            both.addAll(right);
            QueryScope scope = new QueryScope(resolver, outer, both, merged);
            resolver.checker(scope).checkCondition(on.condition(), ExpressionPlace.JOIN_CONDITION);
        } else if (join.condition().get() instanceof UsingCondition using) {
            using.columns().forEach(column -> using(column, left, right));
        }
    }

    private void using(Identifier name, List<RangeVariable> left, List<RangeVariable> right) {
        Optional<RangeColumn> first = usingColumn(name, left, "left");
        Optional<RangeColumn> second = usingColumn(name, right, "right");
        if (first.isPresent() && second.isPresent()) {
            merged.add(name.name().toLowerCase(Locale.ROOT));
            if (!first.get().isExplicit || !second.get().isExplicit) {
                resolver.report(
                        DiagnosticCode.UNQUALIFIED_NAME,
                        name.span(),
                        "a view cannot name the column `" + name.name() + "` without its table",
                        "write ON and compare the columns of both tables");
            }
        }
    }

    private Optional<RangeColumn> usingColumn(Identifier name, List<RangeVariable> side, String where) {
        List<RangeColumn> columns = side.stream()
                .flatMap(variable -> variable.columns(name.name()).stream())
                .toList();
        if (columns.isEmpty() && side.stream().noneMatch(RangeVariable::isOpaque)) {
            resolver.report(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    name.span(),
                    "nothing on the " + where + " of the join has a column `" + name.name() + "`",
                    "USING takes columns that both sides have");
        }
        columns.forEach(column -> column.noteUse.run());
        return columns.stream().findFirst();
    }

    private List<RangeVariable> named(RangeVariable variable, SourceSpan span) {
        if (variable.name().isPresent() && !names.add(variable.name().get().toLowerCase(Locale.ROOT))) {
            resolver.report(
                    DiagnosticCode.INVALID_QUERY,
                    span,
                    "FROM has two items called `" + variable.name().get() + "`",
                    "give one of them another alias");
        }
        return List.of(variable);
    }

    private static Optional<String> name(Optional<Identifier> alias) {
        return alias.map(Identifier::name);
    }

    @Override
    public List<RangeVariable> visitTableReference(TableReference node) {
        Path path = node.name();
        Identifier last = path.parts().get(path.parts().size() - 1);
        Optional<String> name = name(node.alias()).or(() -> Optional.of(last.name()));
        if (path.parts().size() > 1 && scopeBefore().beginsWithVariable(path)) {
            Optional<Operand> array =
                    resolver.checker(scopeBefore()).check(new PathExpression(path, path.span()), ExpressionPlace.FROM);
            return elements(array, name, node.withOffset(), path);
        }
        node.hint().ifPresent(hint -> {
            new HintRules(resolver).check(hint, HintRules.TABLE);
            useIndexes(hint);
        });
        Optional<RangeVariable> common = path.parts().size() == 1
                ? resolver.commonTable(path.parts().get(0).name(), name)
                : Optional.empty();
        return named(
                common.orElseGet(() -> resolver.tables()
                        .table(path)
                        .map(table -> RangeVariable.ofTable(name, table))
                        .orElseGet(() -> RangeVariable.opaque(name))),
                path.span());
    }

    private void useIndexes(Hint hint) {
        for (HintEntry entry : hint.entries()) {
            if (entry.name().text().equalsIgnoreCase(FORCE_INDEX)
                    && entry.value() instanceof PathExpression index
                    && !index.path().text().equals(BASE_TABLE)) {
                resolver.tables().useIndex(index.path());
            }
        }
    }

    private QueryScope scopeBefore() {
        return new QueryScope(resolver, outer, before, merged);
    }

    @Override
    public List<RangeVariable> visitUnnest(Unnest node) {
        Optional<Operand> array = resolver.checker(scopeBefore()).check(node.array(), ExpressionPlace.FROM);
        return elements(array, name(node.alias()), node.withOffset(), node.array());
    }

    private List<RangeVariable> elements(
            Optional<Operand> array, Optional<String> name, Optional<WithOffset> withOffset, Node place) {
        boolean isArray = array.isEmpty() || array.get().type() instanceof ArrayDataType;
        if (!isArray || array.filter(Operand::isNull).isPresent()) {
            resolver.report(
                    DiagnosticCode.INVALID_QUERY,
                    place.span(),
                    "FROM takes the elements of arrays, not of " + array.get().describe(),
                    "name a column or expression of an ARRAY type");
        }
        Optional<DataType> element = array.map(Operand::type)
                .filter(ArrayDataType.class::isInstance)
                .map(type -> ((ArrayDataType) type).element());
        List<RangeVariable> variables = new ArrayList<>(named(RangeVariable.ofElements(name, element), place.span()));
        withOffset.ifPresent(offset -> variables.addAll(named(
                RangeVariable.ofElements(
                        name(offset.alias()).or(() -> Optional.of(OFFSET)),
                        Optional.of(ScalarDataType.of(ScalarKind.INT64))),
                offset.span())));
        return variables;
    }

    @Override
    public List<RangeVariable> visitTableSubquery(TableSubquery node) {
        return named(RangeVariable.ofQuery(name(node.alias()), resolver.resolve(node.query(), outer)), node.span());
    }

    @Override
    public List<RangeVariable> visitParenthesizedJoin(ParenthesizedJoin node) {
        return join(node.first(), node.joins());
    }

    @Override
    public List<RangeVariable> visitTableFunctionCall(TableFunctionCall node) {
        return named(RangeVariable.opaque(name(node.alias())), node.span());
    }

    @Override
    public List<RangeVariable> visitGraphTable(GraphTable node) {
        resolver.checkGraph(node.span());
        return named(RangeVariable.opaque(name(node.alias())), node.span());
    }
}
