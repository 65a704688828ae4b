package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ArrayMapping;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.NamedSchemaMapping;
import dev.spanlift.dialect.ObjectMapping;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chosen names stand wherever an object is named, and one that cannot be is an error. */
class NameOverridesTest {

    private static final String SCHEMA = """
            CREATE TABLE Singers (
              Id INT64 NOT NULL, First STRING(20), Last STRING(20),
              Whole STRING(MAX) AS (CONCAT(First, Last)) STORED,
              Tags ARRAY<STRING(10)>,
              CONSTRAINT NotEqual CHECK (First != Last),
            ) PRIMARY KEY (Id);
            CREATE TABLE Albums (Id INT64 NOT NULL, Title STRING(20)) PRIMARY KEY (Id, Title),
              INTERLEAVE IN PARENT Singers ON DELETE CASCADE;
            CREATE INDEX ByName ON Singers (Last, First DESC);
            CREATE SCHEMA s;
            CREATE TABLE s.Albums (Id INT64 NOT NULL) PRIMARY KEY (Id);
            CREATE VIEW Names SQL SECURITY INVOKER AS SELECT x.First, x.Last FROM Singers AS x;
            CREATE VIEW Both SQL SECURITY INVOKER AS SELECT n.Last FROM Names AS n;
            """;

    private static ConversionResult convert(Map<String, String> names, ConvertOptions options) {
        ConvertOptions.Builder builder = options.toBuilder();
        names.forEach(builder::nameOverride);
        return SpannerDdl.convert(List.of(SourceFile.of("names.sql", SCHEMA)), new MySqlDialect(), builder.build());
    }

    private static ConversionResult convert(Map<String, String> names) {
        return convert(names, ConvertOptions.defaults());
    }

    private static List<String> messages(ConversionResult result, DiagnosticCode code) {
        return result.diagnostics().stream()
                .filter(found -> found.code() == code)
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void namesStandWhereverAnObjectIsNamed() {
        ConversionResult result = convert(Map.of(
                "Singers", "artist",
                "Singers.Id", "artist id",
                "Singers.First", "Last",
                "Singers.Last", "First",
                "Albums.Id", "singer",
                "s.Albums", "Records",
                "Names", "artist_names"));
        assertThat(messages(result, DiagnosticCode.NAME_OVERRIDDEN))
                .hasSize(7)
                .contains("Singers is named artist as asked", "Singers.First is named Last as asked");
        assertThat(messages(result, DiagnosticCode.NAME_CHANGED)).isEmpty();
        assertThat(result.sql())
                .contains(
                        "CREATE TABLE `artist` (\n  `artist id` BIGINT NOT NULL,\n  `Last` VARCHAR(20),\n  `First` VARCHAR(20)")
                .contains("CONCAT(`Last`, `First`)", "CHECK (`Last` <> `First`)", "(`First`, `Last` DESC)")
                .contains("FOREIGN KEY (`singer`) REFERENCES `artist` (`artist id`)", "CREATE TABLE `Records`")
                .contains("VIEW `artist_names` AS\nSELECT `x`.`Last` AS `First`, `x`.`First` AS `Last`\nFROM `artist`")
                .contains("FROM `artist_names` AS `n`");
        assertThat(result.mappings().stream()
                        .filter(mapping -> mapping.source().equals("Singers.First"))
                        .map(ObjectMapping::target))
                .containsExactly(Optional.of("artist.Last"));
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            database.execute(result.sql());
            assertThat(database.query("SELECT * FROM `artist_names`")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Singers.First | LAST    | that is the name of Singers.Last",
                "Singers       | albums  | that is the name of Albums",
                "Names         | singers | that is the name of Singers",
                "Singers.First | DB_ROW_ID | MySQL takes no such name",
                "Albums | 0123456789012345678901234567890123456789012345678901234567890123x | MySQL takes no such name",
                "singers       | artist  | there is no table, view or column singers",
                "ByName        | by_name | there is no table, view or column ByName",
            })
    void whatCannotBeIsAnError(String object, String name, String reason) {
        ConversionResult result = convert(Map.of(object, name));
        assertThat(messages(result, DiagnosticCode.INVALID_NAME_OVERRIDE))
                .singleElement()
                .asString()
                .contains(reason);
        assertThat(messages(result, DiagnosticCode.NAME_OVERRIDDEN)).isEmpty();
    }

    @Test
    void oneOfTwoEqualNamesIsAnError() {
        ConversionResult result = convert(Map.of("Singers.First", "name", "Singers.Last", "Name"));
        assertThat(messages(result, DiagnosticCode.INVALID_NAME_OVERRIDE))
                .containsExactly("Singers.Last cannot be named Name: that is the name of Singers.First");
    }

    @Test
    void namedSchemasThatAreDatabasesHaveNamesOfTheirOwn() {
        ConvertOptions databases = ConvertOptions.defaults().toBuilder()
                .namedSchemas(NamedSchemaMapping.DATABASES)
                .build();
        assertThat(convert(Map.of("s.Albums", "Singers"), databases).sql()).contains("CREATE TABLE `s`.`Singers`");
        assertThat(messages(convert(Map.of("s.Albums", "Singers")), DiagnosticCode.INVALID_NAME_OVERRIDE))
                .hasSize(1);
    }

    @Test
    void aColumnThatBecomesATableTakesNoName() {
        ConvertOptions tables = ConvertOptions.defaults().toBuilder()
                .arrays(ArrayMapping.CHILD_TABLE)
                .build();
        assertThat(messages(convert(Map.of("Singers.Tags", "labels"), tables), DiagnosticCode.INVALID_NAME_OVERRIDE))
                .hasSize(1);
        assertThat(convert(Map.of("Singers.Tags", "labels")).sql()).contains("`labels` JSON");
    }
}
