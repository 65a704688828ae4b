package dev.spanlift.parser;

import static dev.spanlift.parser.Statements.errors;
import static dev.spanlift.parser.Statements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.CreateView;
import dev.spanlift.ast.HintedQuery;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.InPredicate;
import dev.spanlift.ast.InSubquery;
import dev.spanlift.ast.Join;
import dev.spanlift.ast.JoinKind;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.ParenthesizedJoin;
import dev.spanlift.ast.ParenthesizedQuery;
import dev.spanlift.ast.PipeAggregate;
import dev.spanlift.ast.PipeGroupBy;
import dev.spanlift.ast.PipeJoin;
import dev.spanlift.ast.PipeSetOperation;
import dev.spanlift.ast.PipeWhere;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.QueryExpression;
import dev.spanlift.ast.SampleUnit;
import dev.spanlift.ast.Select;
import dev.spanlift.ast.SelectAs;
import dev.spanlift.ast.SelectAsKind;
import dev.spanlift.ast.SelectExpression;
import dev.spanlift.ast.SelectExpressionStar;
import dev.spanlift.ast.SelectItem;
import dev.spanlift.ast.SelectStar;
import dev.spanlift.ast.SetOperand;
import dev.spanlift.ast.SetOperation;
import dev.spanlift.ast.SetOperator;
import dev.spanlift.ast.SetQuantifier;
import dev.spanlift.ast.StarModifiers;
import dev.spanlift.ast.SubqueryExpression;
import dev.spanlift.ast.TableFunctionCall;
import dev.spanlift.ast.TableReference;
import dev.spanlift.ast.TableSubquery;
import dev.spanlift.ast.Unnest;
import dev.spanlift.ast.UsingCondition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryBuilderTest {
    private static final String VIEW = "CREATE VIEW V SQL SECURITY INVOKER AS ";

    private static Query query(String text) {
        return statement(CreateView.class, VIEW + text).query();
    }

    private static <Q extends Query> Q query(Class<Q> kind, String text) {
        Query query = query(text);
        assertThat(query).isInstanceOf(kind);
        return kind.cast(query);
    }

    private static <I extends SelectItem> I item(Class<I> kind, Select select, int index) {
        assertThat(select.items().get(index)).isInstanceOf(kind);
        return kind.cast(select.items().get(index));
    }

    private static List<String> names(List<Identifier> identifiers) {
        return identifiers.stream().map(Identifier::name).toList();
    }

    // ---------------------------------------------------------------- clauses

    @Test
    void everyClauseOfASelectHasItsPlace() {
        Select select = query(Select.class, """
                SELECT DISTINCT t.a, t.b AS c, FROM t WHERE a = 1 AND b = 2 GROUP @{GROUP_METHOD=HASH_GROUP} BY 1, t.b
                HAVING COUNT(*) > 1 WINDOW w AS (PARTITION BY a, b), w2 AS w""");

        assertThat(select.quantifier()).contains(SetQuantifier.DISTINCT);
        assertThat(select.items()).hasSize(2);
        assertThat(item(SelectExpression.class, select, 1).alias())
                .map(Identifier::name)
                .contains("c");
        assertThat(select.from()).isPresent();
        assertThat(select.where()).map(where -> where.span().text()).contains("a = 1 AND b = 2");
        assertThat(select.groupBy().orElseThrow().hint()).isPresent();
        assertThat(select.groupBy().orElseThrow().keys()).hasSize(2);
        assertThat(select.having()).isPresent();
        assertThat(select.windows()).extracting(window -> window.name().name()).containsExactly("w", "w2");
    }

    @Test
    void clausesAroundAQueryMakeAQueryExpression() {
        QueryExpression query = query(QueryExpression.class, """
                WITH RECURSIVE a AS (SELECT 1 AS x), b AS (SELECT 2 AS y) SELECT x FROM a
                ORDER BY x COLLATE 'und:ci' DESC NULLS LAST, y LIMIT 10 OFFSET 5 FOR UPDATE""");

        assertThat(query.with().orElseThrow().recursive()).isTrue();
        assertThat(query.with().orElseThrow().expressions())
                .extracting(expression -> expression.name().name())
                .containsExactly("a", "b");
        assertThat(query.body()).isInstanceOf(Select.class);
        assertThat(query.orderBy()).hasSize(2);
        assertThat(query.limit().orElseThrow().offset()).isPresent();
        assertThat(query.forUpdate()).isTrue();
    }

    @Test
    void hintsBeforeAQueryAreKeptInOrder() {
        HintedQuery query = query(HintedQuery.class, "@{a=1} @{b=2, c=3} SELECT 1 AS x");

        assertThat(query.hints()).extracting(hint -> hint.entries().size()).containsExactly(1, 2);
        assertThat(query.query()).isInstanceOf(Select.class);
    }

    @Test
    void starsTakeModifiers() {
        Select select =
                query(Select.class, "SELECT *, t.* EXCEPT (a, b) REPLACE (1 AS c, 2 AS d), f(x)[OFFSET(0)].* FROM t");

        assertThat(item(SelectStar.class, select, 0).modifiers()).isEmpty();
        StarModifiers modifiers =
                item(SelectExpressionStar.class, select, 1).modifiers().orElseThrow();
        assertThat(names(modifiers.except())).containsExactly("a", "b");
        assertThat(modifiers.replacements())
                .extracting(replacement -> replacement.column().name())
                .containsExactly("c", "d");
        assertThat(item(SelectExpressionStar.class, select, 2).value().span().text())
                .isEqualTo("f(x)[OFFSET(0)]");
    }

    @Test
    void valueBehindSelectAsIsAKeywordUnlessItIsQuoted() {
        assertThat(query(Select.class, "SELECT AS VALUE 1").as())
                .map(SelectAs::kind)
                .contains(SelectAsKind.VALUE);
        assertThat(query(Select.class, "SELECT AS `VALUE` 1").as())
                .map(SelectAs::kind)
                .contains(SelectAsKind.TYPE);
        assertThat(query(Select.class, "SELECT AS STRUCT 1, 2").as())
                .map(SelectAs::kind)
                .contains(SelectAsKind.STRUCT);
    }

    // ---------------------------------------------------------------- set operations

    @Test
    void aChainOfSetOperationsIsOneNode() {
        SetOperation chain = query(
                SetOperation.class, "SELECT 1 UNION ALL SELECT 2 UNION @{a=b} ALL (SELECT 3 EXCEPT DISTINCT SELECT 4)");

        assertThat(chain.rest()).extracting(SetOperand::operator).containsExactly(SetOperator.UNION, SetOperator.UNION);
        assertThat(chain.rest().get(1).hint()).isPresent();
        assertThat(chain.rest().get(1).query()).isInstanceOf(ParenthesizedQuery.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 UNION ALL SELECT 2 UNION DISTINCT SELECT 3",
                "SELECT 1 UNION ALL SELECT 2 INTERSECT ALL SELECT 3",
            })
    void differentSetOperatorsNeedParentheses(String text) {
        assertThat(errors(VIEW + text)).containsExactly("different set operators in one chain");
    }

    // ---------------------------------------------------------------- parentheses

    @Test
    void parenthesesInAnExpressionHoldAValueOrAQuery() {
        Select select = query(Select.class, """
                SELECT ((SELECT 1)), ((SELECT 1) + 2), ((SELECT 1) UNION ALL (SELECT 2)), (((SELECT 1)) ORDER BY 1 LIMIT 1)""");

        assertThat(item(SelectExpression.class, select, 0).value()).isInstanceOf(ParenthesizedExpression.class);
        assertThat(item(SelectExpression.class, select, 1).value()).isInstanceOf(ParenthesizedExpression.class);
        assertThat(item(SelectExpression.class, select, 2).value())
                .isInstanceOfSatisfying(
                        SubqueryExpression.class,
                        subquery -> assertThat(subquery.query()).isInstanceOf(SetOperation.class));
        assertThat(item(SelectExpression.class, select, 3).value())
                .isInstanceOfSatisfying(
                        SubqueryExpression.class,
                        subquery -> assertThat(subquery.query()).isInstanceOf(QueryExpression.class));
    }

    @Test
    void aQueryInTwoPairsOfParenthesesBehindInIsAQuery() {
        Select select = query(Select.class, "SELECT 1 IN ((SELECT a FROM t)), 1 IN ((SELECT 1), 2)");

        assertThat(item(SelectExpression.class, select, 0).value())
                .isInstanceOfSatisfying(
                        InPredicate.class, in -> assertThat(in.candidates()).isInstanceOf(InSubquery.class));
        assertThat(item(SelectExpression.class, select, 1).value())
                .isInstanceOfSatisfying(
                        InPredicate.class, in -> assertThat(in.candidates()).isNotInstanceOf(InSubquery.class));
    }

    @Test
    void parenthesesBehindFromHoldAJoinOrAQuery() {
        assertThat(from("(a JOIN b ON TRUE)")).isInstanceOf(ParenthesizedJoin.class);
        assertThat(from("((SELECT 1) AS x JOIN b ON TRUE)")).isInstanceOf(ParenthesizedJoin.class);
        assertThat(from("((SELECT 1) UNION ALL (SELECT 2)) AS x"))
                .isInstanceOfSatisfying(
                        TableSubquery.class,
                        subquery -> assertThat(subquery.query()).isInstanceOf(SetOperation.class));
        assertThat(from("(((SELECT 1)))")).isInstanceOf(TableSubquery.class);
    }

    private static Object from(String item) {
        return query(Select.class, "SELECT 1 FROM " + item).from().orElseThrow().first();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(t)", "((a JOIN b ON TRUE))"})
    void parenthesesAroundOneTableAreRefused(String item) {
        assertThat(errors(VIEW + "SELECT 1 FROM " + item))
                .containsExactly("expected a join or a query between the parentheses");
    }

    @Test
    void whatFollowsAValueInParenthesesIsNamed() {
        assertThat(errors(VIEW + "SELECT (1 ORDER BY 2)")).containsExactly("expected `)`, found `ORDER`");
    }

    // ---------------------------------------------------------------- FROM

    @Test
    void joinsAreOneChainWithCommas() {
        List<Join> joins = query(Select.class, """
                        SELECT 1 FROM a, @{h=1} b JOIN c USING (x, y) LEFT OUTER HASH JOIN @{j=k} d ON TRUE CROSS JOIN e,
                        (f RIGHT JOIN g ON TRUE)""").from().orElseThrow().joins();

        assertThat(joins)
                .extracting(Join::kind)
                .containsExactly(JoinKind.COMMA, JoinKind.INNER, JoinKind.LEFT, JoinKind.CROSS, JoinKind.COMMA);
        assertThat(joins).extracting(Join::hash).containsExactly(false, false, true, false, false);
        assertThat(joins.get(0).hint()).isPresent();
        assertThat(joins.get(1).condition().orElseThrow())
                .isInstanceOfSatisfying(
                        UsingCondition.class,
                        using -> assertThat(names(using.columns())).containsExactly("x", "y"));
        assertThat(joins.get(2).hint()).isPresent();
    }

    @Test
    void outerJoinsBehindACommaNeedParentheses() {
        assertThat(errors(VIEW + "SELECT 1 FROM a, b RIGHT JOIN c ON TRUE"))
                .containsExactly("RIGHT JOIN behind a comma join");
    }

    @Test
    void aCrossJoinHasNoCondition() {
        assertThat(errors(VIEW + "SELECT 1 FROM a CROSS JOIN b ON TRUE"))
                .containsExactly("a CROSS JOIN has no condition");
    }

    @Test
    void arraysAndSamplesHaveTheirSuffixes() {
        Select select = query(Select.class, """
                SELECT 1 FROM UNNEST([1, 2]) @{h=1} AS x WITH OFFSET AS o, t.arr y WITH OFFSET,
                (SELECT 1) AS z TABLESAMPLE RESERVOIR (10 ROWS) WITH WEIGHT w, t TABLESAMPLE BERNOULLI (.5 PERCENT)""");
        List<Join> joins = select.from().orElseThrow().joins();

        assertThat(select.from().orElseThrow().first()).isInstanceOfSatisfying(Unnest.class, unnest -> {
            assertThat(unnest.alias()).map(Identifier::name).contains("x");
            assertThat(unnest.withOffset().orElseThrow().alias())
                    .map(Identifier::name)
                    .contains("o");
        });
        assertThat(joins.get(0).right())
                .isInstanceOfSatisfying(
                        TableReference.class,
                        array -> assertThat(array.withOffset().orElseThrow().alias())
                                .isEmpty());
        assertThat(joins.get(1).right()).isInstanceOfSatisfying(TableSubquery.class, subquery -> {
            assertThat(subquery.sample().orElseThrow().unit()).isEqualTo(SampleUnit.ROWS);
            assertThat(subquery.sample().orElseThrow().weight()).isPresent();
        });
        assertThat(joins.get(2).right())
                .isInstanceOfSatisfying(
                        TableReference.class,
                        table -> assertThat(table.sample().orElseThrow().unit()).isEqualTo(SampleUnit.PERCENT));
    }

    @Test
    void tableFunctionsTakeModelsTablesAndQueries() {
        assertThat(from("ML.PREDICT(MODEL m, TABLE t, (SELECT 1 AS p), STRUCT(1 AS x)) AS p"))
                .isInstanceOfSatisfying(
                        TableFunctionCall.class,
                        call -> assertThat(call.arguments()).hasSize(4));
    }

    // ---------------------------------------------------------------- pipe syntax

    @Test
    void stepsFollowEachOther() {
        QueryExpression query = query(QueryExpression.class, """
                FROM t |> WHERE a > 1 |> AGGREGATE SUM(a) AS s ASC, COUNT(*) GROUP AND ORDER BY b, c DESC
                |> LEFT JOIN u USING (b, c) |> UNION ALL (SELECT 1), (SELECT 2)""");

        assertThat(query.pipes())
                .hasExactlyElementsOfTypes(
                        PipeWhere.class, PipeAggregate.class, PipeJoin.class, PipeSetOperation.class);
        assertThat(query.pipes().get(1)).isInstanceOfSatisfying(PipeAggregate.class, aggregate -> {
            assertThat(aggregate.items()).hasSize(2);
            assertThat(aggregate.groupBy()).map(PipeGroupBy::andOrder).contains(true);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM t ORDER BY a", "FROM t UNION ALL SELECT 1", "FROM t LIMIT 1"})
    void onlyStepsFollowAFromQuery(String text) {
        assertThat(errors(VIEW + text))
                .singleElement()
                .asString()
                .startsWith("expected `|>` behind a query that begins with FROM");
    }

    @Test
    void anAliasBehindParenthesesNeedsAStep() {
        assertThat(query("(SELECT 1 AS a) AS x |> WHERE a > 1")).isInstanceOf(QueryExpression.class);
        assertThat(errors(VIEW + "(SELECT 1 AS a) AS x"))
                .containsExactly("a query in parentheses has an alias only before `|>`");
    }

    // ---------------------------------------------------------------- keywords and size

    @Test
    void wordsOfTheGraphLanguageAreLegalNames() {
        Select select = query(
                Select.class, "SELECT offset, value, path, filter, return, cost match FROM walk AS next, let call");

        assertThat(select.items()).hasSize(6);
        assertThat(item(SelectExpression.class, select, 5).alias())
                .map(Identifier::name)
                .contains("match");
    }

    @Test
    void longChainsDoNotRecurse() {
        assertThat(query(SetOperation.class, "SELECT 1" + " UNION ALL SELECT 2".repeat(10_000))
                        .rest())
                .hasSize(10_000);
        assertThat(query(Select.class, "SELECT 1 FROM a" + " JOIN b ON TRUE".repeat(10_000))
                        .from()
                        .orElseThrow()
                        .joins())
                .hasSize(10_000);
        assertThat(query(QueryExpression.class, "FROM a" + " |> WHERE TRUE".repeat(10_000))
                        .pipes())
                .hasSize(10_000);
    }

    @Test
    void deepNestingIsReported() {
        String text = VIEW + "SELECT 1 FROM (".repeat(100_000) + "SELECT 1" + ")".repeat(100_000);

        assertThat(errors(text)).containsExactly("nested too deeply");
    }
}
