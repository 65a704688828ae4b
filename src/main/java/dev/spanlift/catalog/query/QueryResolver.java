package dev.spanlift.catalog.query;

import dev.spanlift.ast.CastExpression;
import dev.spanlift.ast.CommonTableExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FromQuery;
import dev.spanlift.ast.GraphQuery;
import dev.spanlift.ast.HintedQuery;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.LimitClause;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.ParenthesizedQuery;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.QueryExpression;
import dev.spanlift.ast.QueryVisitor;
import dev.spanlift.ast.Select;
import dev.spanlift.ast.SetOperand;
import dev.spanlift.ast.SetOperation;
import dev.spanlift.ast.SetQuantifier;
import dev.spanlift.ast.WithClause;
import dev.spanlift.catalog.expression.ExpressionChecker;
import dev.spanlift.catalog.expression.Operand;
import dev.spanlift.catalog.expression.QueryColumn;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the columns of a query and reports what is wrong with it. */
public final class QueryResolver {
    private final QueryTables tables;
    private final Consumer<Diagnostic> diagnostics;

    /** Whether the query is that of a view, not part of a function. */
    private final boolean isOfView;

    /** What WITH defines, innermost first; columns that are not known are absent. */
    private final Deque<Map<String, Optional<List<QueryColumn>>>> commonTables = new ArrayDeque<>();

    private QueryResolver(QueryTables tables, Consumer<Diagnostic> diagnostics, boolean isOfView) {
        this.tables = tables;
        this.diagnostics = diagnostics;
        this.isOfView = isOfView;
    }

    /**
     * Returns the columns of the query of a view.
     *
     * @return absent where they cannot be known
     */
    public static Optional<List<QueryColumn>> columns(
            Query query, QueryTables tables, Consumer<Diagnostic> diagnostics) {
        Optional<List<QueryColumn>> columns =
                new QueryResolver(tables, diagnostics, true).resolve(query, Optional.empty());
        return givesValues(query) ? Optional.empty() : columns;
    }

    /** Returns what checks the expressions of a function whose parameters are these. */
    public static ExpressionChecker functionChecker(
            List<QueryColumn> parameters, QueryTables tables, Consumer<Diagnostic> diagnostics) {
        QueryResolver resolver = new QueryResolver(tables, diagnostics, false);
        RangeVariable variable = RangeVariable.ofQuery(Optional.empty(), Optional.of(parameters));
        return resolver.checker(new QueryScope(resolver, Optional.empty(), List.of(variable), Set.of()));
    }

    /** Returns whether the rows of a query are values, of which a view makes columns in a way of its own. */
    private static boolean givesValues(Query query) {
        if (query instanceof HintedQuery hinted) {
            return givesValues(hinted.query());
        }
        if (query instanceof ParenthesizedQuery parenthesized) {
            return givesValues(parenthesized.query());
        }
        if (query instanceof QueryExpression expression) {
            return givesValues(expression.body());
        }
        if (query instanceof SetOperation operation) {
            return givesValues(operation.first());
        }
        return query instanceof Select select && select.as().isPresent();
    }

    /** Returns whether the query is that of a view, in which columns have the names of their tables before them. */
    boolean isOfView() {
        return isOfView;
    }

    QueryTables tables() {
        return tables;
    }

    void report(DiagnosticCode code, SourceSpan span, String message, String hint) {
        diagnostics.accept(Diagnostic.of(code, span, message).withHint(hint));
    }

    /**
     * Reports rows of a graph in a view.
     *
     * @see <a href="https://docs.cloud.google.com/spanner/docs/graph/graph-with-views-overview">Graphs with views</a>
     */
    void checkGraph(SourceSpan span) {
        if (isOfView) {
            report(
                    DiagnosticCode.INVALID_QUERY,
                    span,
                    "a view cannot query a graph",
                    "select from the tables beneath the graph, or query the graph where its rows are needed");
        }
    }

    ExpressionChecker checker(QueryScope scope) {
        return new ExpressionChecker(scope, diagnostics);
    }

    /** Returns what WITH defines under a name, as an item of FROM that is called so. */
    Optional<RangeVariable> commonTable(String name, Optional<String> alias) {
        String key = name.toLowerCase(Locale.ROOT);
        return commonTables.stream()
                .filter(level -> level.containsKey(key))
                .findFirst()
                .map(level -> RangeVariable.ofQuery(alias, Objects.requireNonNull(level.get(key))));
    }

    /**
     * Returns the columns of a query.
     *
     * @param outer the scope of the expression that it stands in
     */
    Optional<List<QueryColumn>> resolve(Query query, Optional<QueryScope> outer) {
        return query.accept(new Columns(outer));
    }

    /** Finds the columns of one query. */
    private final class Columns implements QueryVisitor<Optional<List<QueryColumn>>> {
        private final Optional<QueryScope> outer;

        Columns(Optional<QueryScope> outer) {
            this.outer = outer;
        }

        @Override
        public Optional<List<QueryColumn>> visitHintedQuery(HintedQuery node) {
            if (isOfView) {
                report(
                        DiagnosticCode.INVALID_QUERY,
                        node.hints().get(0).span(),
                        "a hint cannot stand before the query of a view",
                        "write it before the statements that query the view");
            }
            return node.query().accept(this);
        }

        @Override
        public Optional<List<QueryColumn>> visitParenthesizedQuery(ParenthesizedQuery node) {
            return node.query().accept(this);
        }

        @Override
        public Optional<List<QueryColumn>> visitSelect(Select node) {
            return new SelectResolver(QueryResolver.this, node, outer).resolve(List.of());
        }

        @Override
        public Optional<List<QueryColumn>> visitQueryExpression(QueryExpression node) {
            node.with().ifPresent(this::define);
            Optional<List<QueryColumn>> columns;
            if (node.body() instanceof Select select) {
                columns = new SelectResolver(QueryResolver.this, select, outer).resolve(node.orderBy());
            } else {
                columns = node.body().accept(this);
                QueryScope scope = new QueryScope(QueryResolver.this, outer, List.of(), Set.of());
                if (columns.isPresent()) {
                    new OrderResolver(QueryResolver.this, scope, columns.get()).resolve(node.orderBy());
                }
            }
            node.limit().ifPresent(this::checkLimit);
            if (node.forUpdate()) {
                report(
                        DiagnosticCode.INVALID_QUERY,
                        node.span(),
                        (isOfView ? "a view" : "a function") + " locks no rows",
                        "remove FOR UPDATE, and write it in the query that changes them");
            }
            if (node.with().isPresent()) {
                commonTables.pop();
            }
            return node.pipes().isEmpty() ? columns : Optional.empty();
        }

        private void define(WithClause with) {
            Map<String, Optional<List<QueryColumn>>> level = new HashMap<>();
            commonTables.push(level);
            if (with.recursive()) {
                with.expressions().forEach(table -> level.put(key(table), Optional.empty()));
                return;
            }
            for (CommonTableExpression table : with.expressions()) {
                Optional<List<QueryColumn>> columns = resolve(table.query(), Optional.empty());
                if (level.containsKey(key(table))) {
                    report(
                            DiagnosticCode.INVALID_QUERY,
                            table.name().span(),
                            "WITH defines `" + table.name().name() + "` twice",
                            "give one of them another name");
                }
                level.put(key(table), columns);
            }
        }

        private static String key(CommonTableExpression table) {
            return table.name().name().toLowerCase(Locale.ROOT);
        }

        private void checkLimit(LimitClause limit) {
            checkCount(limit.count(), "LIMIT");
            limit.offset().ifPresent(offset -> checkCount(offset, "OFFSET"));
        }

        /** Refuses all but an integer, in parentheses or not, and a cast: observed on the emulator. */
        private void checkCount(Expression count, String clause) {
            if (count instanceof ParenthesizedExpression parenthesized) {
                checkCount(parenthesized.inner(), clause);
            } else if (!(count instanceof IntegerLiteral) && !(count instanceof CastExpression)) {
                report(
                        DiagnosticCode.INVALID_QUERY,
                        count.span(),
                        clause + " takes a number of rows, not `" + count.span().text() + "`",
                        "write an integer from 0 on");
            }
        }

        @Override
        public Optional<List<QueryColumn>> visitSetOperation(SetOperation node) {
            List<Optional<List<QueryColumn>>> queries = new ArrayList<>();
            queries.add(node.first().accept(this));
            node.rest().forEach(operand -> queries.add(operand.query().accept(this)));
            if (queries.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            List<List<QueryColumn>> rows =
                    queries.stream().map(Optional::orElseThrow).toList();
            for (int i = 1; i < rows.size(); i++) {
                if (rows.get(i).size() != rows.get(0).size()) {
                    report(
                            DiagnosticCode.INVALID_QUERY,
                            node.rest().get(i - 1).query().span(),
                            "this query has " + rows.get(i).size() + " columns, the first one has "
                                    + rows.get(0).size(),
                            "select as many in each");
                    return Optional.empty();
                }
            }
            return Optional.of(together(node, rows));
        }

        private List<QueryColumn> together(SetOperation node, List<List<QueryColumn>> rows) {
            SetOperand last = node.rest().get(node.rest().size() - 1);
            String operator = last.operator() + " " + last.quantifier();
            ExpressionChecker checker = checker(new QueryScope(QueryResolver.this, outer, List.of(), Set.of()));
            List<QueryColumn> columns = new ArrayList<>();
            for (int i = 0; i < rows.get(0).size(); i++) {
                int column = i;
                List<Operand> operands = rows.stream()
                        .flatMap(row -> row.get(column).operand().stream())
                        .toList();
                Optional<DataType> type = operands.size() < rows.size()
                        ? rows.get(0).get(i).type()
                        : ExpressionChecker.commonType(operands);
                if (type.isEmpty() && operands.size() == rows.size()) {
                    checker.reportOperands(last.query(), operator, operands);
                } else if (last.quantifier() == SetQuantifier.DISTINCT) {
                    checker.checkGroupable(node, type.flatMap(ExpressionChecker::operand), operator);
                }
                columns.add(new QueryColumn(
                        rows.get(0).get(i).name(),
                        type,
                        type.flatMap(ExpressionChecker::operand),
                        rows.get(0).get(i).span()));
            }
            return columns;
        }

        /** Rows that come out of pipes or graphs are not known. */
        @Override
        public Optional<List<QueryColumn>> visitFromQuery(FromQuery node) {
            FromResolver.scope(QueryResolver.this, outer, Optional.of(node.from()));
            return Optional.empty();
        }

        @Override
        public Optional<List<QueryColumn>> visitGraphQuery(GraphQuery node) {
            checkGraph(node.span());
            return Optional.empty();
        }
    }
}
