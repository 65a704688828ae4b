package dev.spanlift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.Node;
import dev.spanlift.catalog.Table;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.Dialects;
import dev.spanlift.parser.ParseResult;
import dev.spanlift.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpannerDdlTest {
    private final SourceFile tables = SourceFile.of("tables.sql", """
            CREATE TABLE Hubs (Id INT64) PRIMARY KEY (Key);
            CREATE TABLE Vans (Id INT64 oops) PRIMARY KEY (Id);
            """);
    private final SourceFile indexes = SourceFile.of("indexes.sql", "CREATE INDEX HubsById ON Hub (Id);\n");

    @Test
    void severalFilesAreOneSchema() {
        SourceFile table = SourceFile.of("a.sql", "CREATE TABLE Hubs (Id INT64) PRIMARY KEY (Id)");
        SourceFile column = SourceFile.of("b.sql", "ALTER TABLE Hubs ADD COLUMN City STRING(MAX)");

        CheckResult result = SpannerDdl.check(List.of(table, column));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.catalog().tables())
                .singleElement()
                .satisfies((Table hubs) -> assertThat(hubs.columns()).hasSize(2));
        assertThat(SpannerDdl.check(List.of(column, table)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNKNOWN_TABLE);
    }

    @Test
    void diagnosticsOfAllStagesAreInTheOrderOfFilesAndPlaces() {
        assertThat(SpannerDdl.check(List.of(tables, indexes)).diagnostics())
                .extracting(diagnostic -> diagnostic.span().toString())
                .containsExactly("tables.sql:1:43", "tables.sql:2:29", "indexes.sql:1:26");
    }

    @Test
    void statementsAreHandedOverOneByOne() {
        SourceFile json =
                SourceFile.of("ddl.json", "{\"statements\": [\"CREATE SCHEMA a -- one\", \"CREATE SCHEMA\"]}");
        for (SourceFile file : List.of(tables, indexes, json)) {
            ParseResult whole = SpannerDdl.parse(file);
            List<Node> nodes = new ArrayList<>();

            assertThat(SpannerDdl.parse(file, nodes::add, nodes::add)).isEqualTo(whole.diagnostics());
            assertThat(nodes)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(whole.script().statements().stream(), whole.script().comments().stream())
                                    .toList());
        }
    }

    @Test
    void checkingSyntaxAsksForNoNames() {
        assertThat(SpannerDdl.checkSyntax(List.of(tables, indexes)))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.SYNTAX_ERROR);
    }

    @Test
    void convertingTellsOfEachUnknownTypeOnce() {
        SourceFile source = SourceFile.of("types.sql", """
                CREATE PROTO BUNDLE (music.Song);
                CREATE TABLE T (a INT64, b VARCHAR(80), c TEXT, d music.Singer, e music.Song) PRIMARY KEY (a);
                """);

        assertThat(SpannerDdl.convert(List.of(source), Dialects.all().get(0), ConvertOptions.defaults())
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(
                        DiagnosticCode.OBJECT_DROPPED,
                        DiagnosticCode.KEY_COLUMN_NOT_NULL,
                        DiagnosticCode.SYNTAX_ERROR,
                        DiagnosticCode.UNKNOWN_TYPE,
                        DiagnosticCode.UNKNOWN_PROTO_TYPE,
                        DiagnosticCode.PROTO_AS_BYTES);
    }

    @Test
    void convertingTellsWhatIsWrongWithTheSchema() {
        ConversionResult result =
                SpannerDdl.convert(List.of(tables, indexes), Dialects.all().get(0), ConvertOptions.defaults());

        assertThat(result.diagnostics())
                .containsAll(SpannerDdl.check(List.of(tables, indexes)).diagnostics());
    }
}
