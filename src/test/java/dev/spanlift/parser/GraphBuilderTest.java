package dev.spanlift.parser;

import static dev.spanlift.parser.Statements.errors;
import static dev.spanlift.parser.Statements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.CreateView;
import dev.spanlift.ast.EdgeDirection;
import dev.spanlift.ast.EdgeEnd;
import dev.spanlift.ast.EdgeEndPredicate;
import dev.spanlift.ast.EdgePattern;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.GraphCall;
import dev.spanlift.ast.GraphCallSubquery;
import dev.spanlift.ast.GraphFilter;
import dev.spanlift.ast.GraphFor;
import dev.spanlift.ast.GraphLet;
import dev.spanlift.ast.GraphLimit;
import dev.spanlift.ast.GraphMatch;
import dev.spanlift.ast.GraphOffset;
import dev.spanlift.ast.GraphOrderBy;
import dev.spanlift.ast.GraphPart;
import dev.spanlift.ast.GraphPattern;
import dev.spanlift.ast.GraphQuery;
import dev.spanlift.ast.GraphReturn;
import dev.spanlift.ast.GraphSubquery;
import dev.spanlift.ast.GraphTable;
import dev.spanlift.ast.GraphWith;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.InGraphSubquery;
import dev.spanlift.ast.InPredicate;
import dev.spanlift.ast.LabelCombination;
import dev.spanlift.ast.LabelExpression;
import dev.spanlift.ast.LabelName;
import dev.spanlift.ast.LabelNegation;
import dev.spanlift.ast.LabeledPredicate;
import dev.spanlift.ast.LogicalOperator;
import dev.spanlift.ast.NodePattern;
import dev.spanlift.ast.ParenthesizedLabel;
import dev.spanlift.ast.PathElement;
import dev.spanlift.ast.PathMode;
import dev.spanlift.ast.PathPattern;
import dev.spanlift.ast.PathQuantifier;
import dev.spanlift.ast.PathQuantifierKind;
import dev.spanlift.ast.PathSearch;
import dev.spanlift.ast.PathTerm;
import dev.spanlift.ast.PatternFiller;
import dev.spanlift.ast.Select;
import dev.spanlift.ast.SelectExpression;
import dev.spanlift.ast.SetOperator;
import dev.spanlift.ast.SubpathPattern;
import dev.spanlift.ast.SubqueryForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphBuilderTest {
    private static final String VIEW = "CREATE VIEW V SQL SECURITY INVOKER AS ";

    private static GraphQuery query(String text) {
        assertThat(statement(CreateView.class, VIEW + text).query()).isInstanceOf(GraphQuery.class);
        return (GraphQuery) statement(CreateView.class, VIEW + text).query();
    }

    private static GraphPattern pattern(String text) {
        GraphQuery query = query("GRAPH g MATCH " + text + " RETURN 1 AS x");
        return ((GraphMatch) query.parts().get(0).first().statements().get(0)).pattern();
    }

    private static <E extends PathElement> E element(Class<E> kind, String text, int index) {
        PathElement element = pattern(text).paths().get(0).terms().get(index).element();
        assertThat(element).isInstanceOf(kind);
        return kind.cast(element);
    }

    private static LabelExpression label(String text) {
        return element(NodePattern.class, "(a:" + text + ")", 0)
                .filler()
                .label()
                .orElseThrow();
    }

    private static <X extends Expression> X value(Class<X> kind, String text) {
        GraphReturn result =
                query("GRAPH g RETURN " + text).parts().get(0).first().result().orElseThrow();
        Expression value = ((SelectExpression) result.items().get(0)).value();
        assertThat(value).isInstanceOf(kind);
        return kind.cast(value);
    }

    // ---------------------------------------------------------------- statements

    @Test
    void partsAreSeparatedByNextAndJoinedBySetOperators() {
        List<GraphPart> parts = query("""
                        GRAPH s.g MATCH (a) RETURN a.x UNION ALL MATCH (b) RETURN b.x UNION ALL MATCH (c) RETURN c.x
                        NEXT FILTER x > 1 RETURN *""").parts();

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).rest())
                .extracting(operand -> operand.operator())
                .containsExactly(SetOperator.UNION, SetOperator.UNION);
    }

    @Test
    void everyStatementIsANodeOfItsKind() {
        GraphQuery query = query("""
                GRAPH g OPTIONAL MATCH (a)-[b]->(c) LET x = 1, y = 2 FILTER WHERE x = 1 FILTER y = 2
                FOR e IN [1, 2] WITH OFFSET AS o ORDER BY x ASCENDING, y DESCENDING LIMIT 3 OFFSET 2 SKIP 1
                WITH DISTINCT a, b AS d GROUP BY a, d CALL f.g(a, b) YIELD h AS i, j
                OPTIONAL CALL (a, b) { RETURN 1 AS z } CALL PER () p() RETURN ALL a, b""");

        assertThat(query.parts().get(0).first().statements())
                .hasExactlyElementsOfTypes(
                        GraphMatch.class,
                        GraphLet.class,
                        GraphFilter.class,
                        GraphFilter.class,
                        GraphFor.class,
                        GraphOrderBy.class,
                        GraphLimit.class,
                        GraphOffset.class,
                        GraphOffset.class,
                        GraphWith.class,
                        GraphCall.class,
                        GraphCallSubquery.class,
                        GraphCall.class);
    }

    @Test
    void returnHasOffsetBeforeLimit() {
        GraphReturn result = query("GRAPH g RETURN DISTINCT a, b AS c GROUP BY a, c ORDER BY a, c OFFSET 2 LIMIT 1")
                .parts()
                .get(0)
                .first()
                .result()
                .orElseThrow();

        assertThat(result.items()).hasSize(2);
        assertThat(result.groupBy().orElseThrow().keys()).hasSize(2);
        assertThat(result.orderBy()).hasSize(2);
        assertThat(result.offset()).map(offset -> offset.span().text()).contains("2");
        assertThat(result.limit()).map(limit -> limit.span().text()).contains("1");
    }

    @Test
    void withBehindForIsItsOffset() {
        GraphQuery query = query("GRAPH g FOR e IN [1] WITH OFFSET WITH e AS f, offset RETURN f");

        assertThat(query.parts().get(0).first().statements())
                .hasExactlyElementsOfTypes(GraphFor.class, GraphWith.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRAPH g MATCH (a)", "GRAPH g MATCH (a) NEXT RETURN 1 AS x", "GRAPH g LET x = 1"})
    void aLinearQueryEndsInReturn(String text) {
        assertThat(errors(VIEW + text)).containsExactly("expected RETURN at the end of the graph query");
    }

    @Test
    void graphTableHoldsAGraphQuery() {
        Select select = (Select) statement(
                        CreateView.class,
                        VIEW + "SELECT x, y FROM GRAPH_TABLE(g MATCH (a) RETURN a.x, a.y) AS t JOIN u ON TRUE")
                .query();

        assertThat(select.from().orElseThrow().first())
                .isInstanceOfSatisfying(
                        GraphTable.class,
                        table -> assertThat(table.alias()).map(Identifier::name).contains("t"));
    }

    @Test
    void graphTableNamesTheColumnsOfOneMatch() {
        GraphTable table = graphTable("GRAPH_TABLE(g MATCH (a)-[b]->(c) COLUMNS (a.x, b.y AS z, c.*))");

        assertThat(table.columns())
                .extracting(column -> column.span().text())
                .containsExactly("a.x", "b.y AS z", "c.*");
        assertThat(table.parts().get(0).first().result()).isEmpty();
        assertThat(graphTable("GRAPH_TABLE(g MATCH (a))").columns()).isEmpty();
        assertThat(graphTable("GRAPH_TABLE(g MATCH (a) RETURN a.x)").columns()).isEmpty();
    }

    private static GraphTable graphTable(String text) {
        Select select = (Select) statement(CreateView.class, VIEW + "SELECT 1 AS one FROM " + text)
                .query();
        return (GraphTable) select.from().orElseThrow().first();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATCH (a) RETURN a.x COLUMNS (a.x)", "LET a = 1 RETURN a NEXT RETURN a COLUMNS (a)"})
    void columnsAndReturnExcludeEachOther(String text) {
        assertThat(errors(VIEW + "SELECT 1 AS one FROM GRAPH_TABLE(g " + text + ")"))
                .containsExactly("COLUMNS stands behind a single MATCH alone");
    }

    // ---------------------------------------------------------------- patterns

    @Test
    void edgesHaveADirectionAndMayBeShort() {
        List<PathTerm> terms = pattern("(a)-[x]->(b)<-[y]-(c)-[z]-(d)->(e)<-(f)-(h)")
                .paths()
                .get(0)
                .terms();

        assertThat(terms.stream()
                        .map(PathTerm::element)
                        .filter(EdgePattern.class::isInstance)
                        .map(edge -> ((EdgePattern) edge).direction()))
                .containsExactly(
                        EdgeDirection.RIGHT,
                        EdgeDirection.LEFT,
                        EdgeDirection.ANY,
                        EdgeDirection.RIGHT,
                        EdgeDirection.LEFT,
                        EdgeDirection.ANY);
        assertThat(terms).hasSize(13);
    }

    @Test
    void aFillerHasAVariableALabelAndFilters() {
        PatternFiller node =
                element(NodePattern.class, "(@{h=1} a:B {x: 1, y: 2})", 0).filler();
        PatternFiller edge = element(EdgePattern.class, "-[e IS B WHERE e.x > 1 COST e.y]->", 0)
                .filler()
                .orElseThrow();

        assertThat(node.hint()).isPresent();
        assertThat(node.variable()).map(Identifier::name).contains("a");
        assertThat(node.properties())
                .extracting(property -> property.property().name())
                .containsExactly("x", "y");
        assertThat(edge.label()).isPresent();
        assertThat(edge.where()).isPresent();
        assertThat(edge.cost()).isPresent();
    }

    @Test
    void aNodeHasNoCost() {
        assertThat(errors(VIEW + "GRAPH g MATCH (a COST 1) RETURN 1 AS x")).containsExactly("a node has no COST");
    }

    @Test
    void pathsHaveAVariableAndASearchOrAMode() {
        List<PathPattern> paths = pattern("""
                @{h=1} p = (a), ALL (a), ANY (a), ANY SHORTEST (a), q = ANY CHEAPEST (a), TRAIL PATHS (a), ACYCLIC (a), (walk)
                WHERE a.x > 1""").paths();

        assertThat(paths.get(0).hint()).isPresent();
        assertThat(paths)
                .extracting(path -> path.search().orElse(null))
                .containsExactly(
                        null,
                        PathSearch.ALL,
                        PathSearch.ANY,
                        PathSearch.ANY_SHORTEST,
                        PathSearch.ANY_CHEAPEST,
                        null,
                        null,
                        null);
        assertThat(paths)
                .extracting(path -> path.mode().orElse(null))
                .containsExactly(null, null, null, null, null, PathMode.TRAIL, PathMode.ACYCLIC, null);
    }

    @Test
    void quantifiersHaveFourForms() {
        assertThat(pattern("(a)->*(b)->+(c)->{2}(d)->{1, 3}(e)->{, 4}(f)->{5, }(h)").paths().get(0).terms().stream()
                        .flatMap(term -> term.quantifier().stream())
                        .map(PathQuantifier::kind))
                .containsExactly(
                        PathQuantifierKind.ZERO_OR_MORE,
                        PathQuantifierKind.ONE_OR_MORE,
                        PathQuantifierKind.EXACT,
                        PathQuantifierKind.RANGE,
                        PathQuantifierKind.RANGE,
                        PathQuantifierKind.RANGE);
    }

    @Test
    void subpathsNest() {
        SubpathPattern outer = element(SubpathPattern.class, "(TRAIL (a)((b)->(c)){2} WHERE a.x = b.x)->(d)", 0);

        assertThat(outer.mode()).contains(PathMode.TRAIL);
        assertThat(outer.terms()).hasSize(2);
        assertThat(outer.terms().get(1).element()).isInstanceOf(SubpathPattern.class);
        assertThat(outer.where()).isPresent();
    }

    @Test
    void hintsStandBetweenTheTermsOfAPath() {
        assertThat(pattern("(a)@{h=1}-[e]->@{h=2}(b)").paths().get(0).terms())
                .extracting(term -> term.hint().isPresent())
                .containsExactly(false, true, true);
    }

    // ---------------------------------------------------------------- labels

    @Test
    void andBindsTighterThanOrInLabels() {
        assertThat(label("A|B&!C&%")).isInstanceOfSatisfying(LabelCombination.class, or -> {
            assertThat(or.operator()).isEqualTo(LogicalOperator.OR);
            assertThat(or.operands()).hasExactlyElementsOfTypes(LabelName.class, LabelCombination.class);
        });
        assertThat(label("(A|B)&C"))
                .isInstanceOfSatisfying(
                        LabelCombination.class,
                        and -> assertThat(and.operands())
                                .hasExactlyElementsOfTypes(ParenthesizedLabel.class, LabelName.class));
        assertThat(label("!!A")).isInstanceOf(LabelNegation.class);
    }

    // ---------------------------------------------------------------- expressions

    @Test
    void graphPredicatesTakeLabelsAndEdges() {
        assertThat(value(LabeledPredicate.class, "a IS NOT LABELED B | C").negated())
                .isTrue();
        assertThat(value(EdgeEndPredicate.class, "a IS SOURCE OF e").end()).isEqualTo(EdgeEnd.SOURCE);
        assertThat(value(EdgeEndPredicate.class, "a IS NOT DESTINATION e").negated())
                .isTrue();
    }

    @Test
    void bracesHoldGraphSubqueries() {
        assertThat(value(GraphSubquery.class, "VALUE { MATCH (a) RETURN a.x }").form())
                .isEqualTo(SubqueryForm.SCALAR);
        assertThat(value(GraphSubquery.class, "ARRAY { GRAPH h MATCH (a) RETURN a.x }")
                        .query()
                        .graph())
                .isPresent();
        assertThat(value(GraphSubquery.class, "EXISTS { MATCH (a) RETURN a.x LIMIT 1 }")
                        .form())
                .isEqualTo(SubqueryForm.EXISTS);
        assertThat(value(InPredicate.class, "1 IN { MATCH (a) RETURN a.x }").candidates())
                .isInstanceOf(InGraphSubquery.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXISTS { (a)->(b), (c) WHERE a.x > 1 }", "EXISTS { MATCH (a)->(b), (c) WHERE a.x > 1 }"})
    void existsTakesAPatternWithAndWithoutMatch(String text) {
        assertThat(value(GraphSubquery.class, text)
                        .query()
                        .parts()
                        .get(0)
                        .first()
                        .statements())
                .hasExactlyElementsOfTypes(GraphMatch.class);
    }
}
