package dev.spanlift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.parser.SpannerDdlParser;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ViewColumnsTest {
    private static final String TABLES = """
            CREATE PROTO BUNDLE (music.Genre);
            CREATE TABLE Singers (
              Id INT64 NOT NULL,
              Name STRING(100),
              Tags ARRAY<STRING(20)>,
              Uid UUID,
              Genre music.Genre,
            ) PRIMARY KEY (Id);
            CREATE TABLE Albums (
              Id INT64 NOT NULL,
              Price NUMERIC,
            ) PRIMARY KEY (Id);
            """;

    private static List<ViewColumn> columns(String query) {
        CatalogResult result = CatalogBuilder.build(List.of(SpannerDdlParser.parse(
                        SourceFile.of("schema.sql", TABLES + "CREATE VIEW V SQL SECURITY INVOKER AS " + query + ";"))
                .script()));
        assertThat(result.diagnostics()).isEmpty();
        return result.catalog().views().get(0).columns();
    }

    private static ViewColumn column(String name, DataType type) {
        return new ViewColumn(name, Optional.of(type));
    }

    private static DataType scalar(ScalarKind kind) {
        return new ScalarDataType(kind, OptionalLong.empty());
    }

    @Test
    void columnsOfTablesKeepNameAndTypeWithoutLength() {
        assertThat(columns("SELECT s.Id, s.Name AS Called, s.Tags, s.Uid, s.Genre FROM Singers AS s"))
                .containsExactly(
                        column("Id", scalar(ScalarKind.INT64)),
                        column("Called", scalar(ScalarKind.STRING)),
                        column("Tags", new ArrayDataType(scalar(ScalarKind.STRING), OptionalLong.empty())),
                        column("Uid", scalar(ScalarKind.UUID)),
                        column("Genre", new NamedDataType("music.Genre")));
    }

    @Test
    void expressionsAndAggregatesHaveTypes() {
        assertThat(columns("SELECT s.Name, COUNT(*) AS n, MAX(a.Price) * 2 AS most, ARRAY_AGG(s.Id) AS ids, "
                        + "(SELECT MAX(x.Price) FROM Albums AS x) AS top "
                        + "FROM Singers AS s JOIN Albums AS a ON a.Id = s.Id GROUP BY s.Name"))
                .containsExactly(
                        column("Name", scalar(ScalarKind.STRING)),
                        column("n", scalar(ScalarKind.INT64)),
                        column("most", scalar(ScalarKind.NUMERIC)),
                        column("ids", new ArrayDataType(scalar(ScalarKind.INT64), OptionalLong.empty())),
                        column("top", scalar(ScalarKind.NUMERIC)));
    }

    @Test
    void setOperationsTakeNamesFromTheFirstAndTypesFromAll() {
        assertThat(columns("SELECT s.Id AS number FROM Singers AS s UNION ALL SELECT a.Price FROM Albums AS a"))
                .containsExactly(column("number", scalar(ScalarKind.NUMERIC)));
    }

    @Test
    void elementsSubqueriesAndCommonTablesHaveTypes() {
        assertThat(
                        columns(
                                "WITH c AS (SELECT s.Name AS n, s.Tags FROM Singers AS s) "
                                        + "SELECT c.n, tag, pos, q.one FROM c, c.Tags AS tag WITH OFFSET AS pos, (SELECT 1 AS one) AS q"))
                .containsExactly(
                        column("n", scalar(ScalarKind.STRING)),
                        column("tag", scalar(ScalarKind.STRING)),
                        column("pos", scalar(ScalarKind.INT64)),
                        column("one", scalar(ScalarKind.INT64)));
    }

    @Test
    void whatIsNotUnderstoodHasNoColumnsOrNoType() {
        assertThat(columns("FROM Singers |> SELECT Id")).isEmpty();
        assertThat(columns("SELECT ROW_NUMBER() OVER (ORDER BY s.Id) AS place FROM Singers AS s"))
                .containsExactly(new ViewColumn("place", Optional.empty()));
    }
}
