package dev.spanlift.dialect.mysql;

import static java.util.stream.Collectors.joining;

import dev.spanlift.ast.SetOperator;
import dev.spanlift.ast.SetQuantifier;
import dev.spanlift.dialect.mysql.QueryTranslator.Text;
import dev.spanlift.dialect.mysql.TranslatedQuery.ResultColumn;
import java.util.List;
import java.util.stream.IntStream;

/**
 * INTERSECT and EXCEPT, written as conditions on the rows of the first query. MySQL has the operators from 8.0.31 on only,
 * and the import into MySQL Workbench loses a view that holds one.
 *
 * <p>Rows match where {@code <=>} holds for each column: a NULL is like a NULL, as in set operations. With ALL, the copies of
 * a row are numbered on both sides, so that the second copy matches a second one.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/comparison-operators.html#operator_equal-to">NULL-safe equal</a>
 */
final class RowMatching {

    private static final String KEPT = "`kept_rows`";
    private static final String OTHER = "`other_rows`";
    private static final String COPY = "`copy of the row`";

    private final SetQuantifier quantifier;
    private final List<ResultColumn> columns;

    private RowMatching(SetQuantifier quantifier, List<ResultColumn> columns) {
        this.quantifier = quantifier;
        this.columns = columns;
    }

    /**
     * Returns the query.
     *
     * @param operator INTERSECT or EXCEPT
     * @param first the first query, in parentheses
     * @param second the second query, in parentheses
     * @param columns the columns of the result, with the types of both and the names of the first
     */
    static String sql(
            SetOperator operator, SetQuantifier quantifier, Text first, Text second, List<ResultColumn> columns) {
        RowMatching matching = new RowMatching(quantifier, columns);
        boolean all = quantifier == SetQuantifier.ALL;
        String names = columns.stream().map(column -> member(KEPT, column)).collect(joining(", "));
        String condition = IntStream.range(0, columns.size())
                .mapToObj(i -> member(KEPT, columns.get(i)) + " <=> "
                        + member(OTHER, all ? columns.get(i) : second.columns().get(i)))
                .collect(joining(" AND "));
        return "SELECT " + (all ? names : "DISTINCT " + matching.items(KEPT, first.columns()))
                + "\nFROM " + matching.source(first, KEPT)
                + "\nWHERE " + (operator == SetOperator.EXCEPT ? "NOT " : "") + "EXISTS (SELECT 1\nFROM "
                + matching.source(second, OTHER) + "\nWHERE " + condition
                + (all ? " AND " + KEPT + "." + COPY + " = " + OTHER + "." + COPY : "") + ")";
    }

    /** Returns a query as a table, with the numbers of copies where they count. */
    private String source(Text query, String alias) {
        if (quantifier != SetQuantifier.ALL) {
            return query.sql() + " AS " + alias;
        }
        String values = IntStream.range(0, columns.size())
                .mapToObj(i -> value(alias, i, query.columns()))
                .collect(joining(", "));
        return "(SELECT " + items(alias, query.columns()) + ", ROW_NUMBER() OVER (PARTITION BY " + values + ") AS "
                + COPY + "\nFROM " + query.sql() + " AS " + alias + ") AS " + alias;
    }

    /** Returns the columns of one of the queries, with the types and names of the result. */
    private String items(String alias, List<ResultColumn> source) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> value(alias, i, source) + " AS "
                        + MySqlQuoting.name(columns.get(i).name()))
                .collect(joining(", "));
    }

    private String value(String alias, int index, List<ResultColumn> source) {
        String plain = member(alias, source.get(index));
        ValueType type = columns.get(index).type();
        return source.get(index).type() == type
                ? plain
                : CastTable.typeName(type)
                        .map(name -> "CAST(" + plain + " AS " + name + ")")
                        .orElse(plain);
    }

    private static String member(String alias, ResultColumn column) {
        return alias + "." + MySqlQuoting.name(column.name());
    }
}
