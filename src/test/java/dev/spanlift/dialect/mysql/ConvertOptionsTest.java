package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ArrayMapping;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.NamedSchemaMapping;
import dev.spanlift.dialect.ObjectMapping;
import dev.spanlift.dialect.Provenance;
import dev.spanlift.dialect.UuidMapping;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlServer;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What each choice changes; a server loads all outputs. */
class ConvertOptionsTest {

    private static final String SCHEMA = """
            CREATE SCHEMA crm;
            -- Who buys.
            CREATE TABLE crm.Customers (
              Id UUID NOT NULL DEFAULT (NEW_UUID()),
              Name STRING(MAX),
              Tags ARRAY<STRING(20)>,
              Face ARRAY<FLOAT32>(vector_length=>128),
              Seen TIMESTAMP
            ) PRIMARY KEY (Id), ROW DELETION POLICY (OLDER_THAN(Seen, INTERVAL 9 DAY));
            CREATE INDEX ByName ON crm.Customers (Name) STORING (Seen);
            """;

    private static ConversionResult convert(Consumer<ConvertOptions.Builder> choices) {
        ConvertOptions.Builder builder = ConvertOptions.defaults().toBuilder();
        choices.accept(builder);
        ConversionResult result =
                SpannerDdl.convert(List.of(SourceFile.of("crm.sql", SCHEMA)), new MySqlDialect(), builder.build());
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            database.execute(result.sql());
            database.execute("DROP DATABASE IF EXISTS crm; DROP DATABASE IF EXISTS shop");
        }
        return result;
    }

    @Test
    void aVersionOrProfileThatThereIsNotIsTheCallersMistake() {
        for (String unknown : List.of("7", "5.7", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> convert(options -> options.version(unknown)))
                    .withMessageContaining("'" + unknown + "'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> convert(options -> options.profile(unknown)))
                    .withMessageContaining("'" + unknown + "'");
        }
    }

    @Test
    void arraysBecomeJsonOrTables() {
        assertThat(convert(options -> {}).sql()).contains("`Tags` JSON COMMENT '[ARRAY<STRING(20)>]'");
        assertThat(convert(options -> options.arrays(ArrayMapping.CHILD_TABLE)).sql())
                .doesNotContain("JSON")
                .contains(
                        "CREATE TABLE `crm_Customers_Tags` (\n  `Id` CHAR(36) NOT NULL,\n  `position` BIGINT NOT NULL,\n"
                                + "  `value` VARCHAR(20),\n  PRIMARY KEY (`Id`, `position`),")
                .contains("REFERENCES `crm_Customers` (`Id`) ON DELETE CASCADE");
    }

    /** Spanner refuses such a column, but what it is about is converted nonetheless. */
    @Test
    void arraysOfWhatMySqlLacksStayJson() {
        String ddl = "CREATE TABLE Pages (Id INT64, Words ARRAY<TOKENLIST>) PRIMARY KEY (Id)";
        ConvertOptions options = ConvertOptions.defaults().toBuilder()
                .arrays(ArrayMapping.CHILD_TABLE)
                .build();

        assertThat(SpannerDdl.convert(List.of(SourceFile.of("pages.sql", ddl)), new MySqlDialect(), options)
                        .sql())
                .contains("`Words` JSON");
    }

    @Test
    void uuidsBecomeTextOrBytes() {
        assertThat(convert(options -> {}).sql()).contains("`Id` CHAR(36) NOT NULL DEFAULT (UUID())");
        assertThat(convert(options -> options.uuids(UuidMapping.BINARY)).sql())
                .contains("`Id` BINARY(16) NOT NULL DEFAULT (UUID_TO_BIN(UUID()))");
    }

    @Test
    void namedSchemasBecomePrefixesOrDatabases() {
        assertThat(convert(options -> {}).sql()).contains("CREATE TABLE `crm_Customers`");
        assertThat(convert(options -> options.namedSchemas(NamedSchemaMapping.DATABASES))
                        .sql())
                .contains("CREATE DATABASE IF NOT EXISTS `crm` ")
                .contains("CREATE TABLE `crm`.`Customers`");
    }

    @Test
    void databaseIsCreatedAndUsed() {
        assertThat(convert(options -> options.database("shop")).sql()).startsWith("""
                        CREATE DATABASE IF NOT EXISTS `shop` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

                        USE `shop`;
                        """);
    }

    @Test
    void vectorsNeedVersionNineAndNoWorkbench() {
        assertThat(convert(options -> {}).sql()).contains("`Face` JSON");
        assertThat(convert(options -> options.version("9")).sql()).contains("`Face` VECTOR(128)");
        assertThat(convert(options -> options.version("9").profile("workbench")).sql())
                .contains("`Face` JSON");
    }

    @Test
    void storedColumnsJoinTheKey() {
        assertThat(convert(options -> {}).sql()).contains("KEY `ByName` (`Name`(768))");
        assertThat(convert(options -> options.storing(true)).sql()).contains("KEY `ByName` (`Name`(766), `Seen`)");
    }

    @Test
    void commentsAndEventsCanBeLeftOut() {
        assertThat(convert(options -> {}).sql()).contains("COMMENT='Who buys.'").contains("CREATE EVENT");
        ConversionResult result = convert(options -> options.comments(false).deletionEvents(false));
        assertThat(result.sql()).doesNotContain("Who buys.").doesNotContain("EVENT");
        assertThat(result.diagnostics()).anyMatch(found -> found.code() == DiagnosticCode.ROW_DELETION_DROPPED);
    }

    @Test
    void overridesReplaceTypes() {
        ConversionResult result = convert(options -> options.typeOverride("crm.Customers.Name", "varchar(255)")
                .typeOverride("crm.Customers.Seen", "NONSENSE")
                .typeOverride("crm.Customers.Nobody", "INT"));

        assertThat(result.sql()).contains("`Name` VARCHAR(255)").contains("`Seen` DATETIME(6)");
        assertThat(result.diagnostics())
                .filteredOn(found -> found.code() == DiagnosticCode.INVALID_TYPE_OVERRIDE)
                .extracting(found -> found.object().orElseThrow())
                .containsExactlyInAnyOrder("crm.Customers.Seen", "crm.Customers.Nobody");
    }

    @Test
    void headTellsSourcesAndLossesButNoTime() {
        ConversionResult result =
                convert(options -> options.provenance(new Provenance("spanlift 1", List.of("a.sql", "b\n.sql"))));

        assertThat(result.sql().lines().limit(6))
                .containsExactly(
                        "-- spanlift 1 for MySQL 8.4, profile database",
                        "-- Sources: a.sql, b .sql",
                        "-- Objects: 1 table, 5 columns, 1 index, 1 event",
                        "-- Losses:",
                        "--   1 ARRAY_AS_JSON: an array is kept as JSON, which does not enforce the type of its elements",
                        "--   1 TIMESTAMP_PRECISION_REDUCED: timestamps are kept to the microsecond instead of the nanosecond");
    }

    @Test
    void everyObjectIsMapped() {
        ConversionResult result = convert(options -> {});

        assertThat(result.mappings())
                .extracting(
                        ObjectMapping::kind,
                        ObjectMapping::source,
                        mapping -> mapping.target().orElse("-"))
                .contains(
                        tuple("table", "crm.Customers", "crm_Customers"),
                        tuple("column", "crm.Customers.Tags", "crm_Customers.Tags"),
                        tuple("secondary index", "ByName", "crm_Customers.ByName"));
        assertThat(result.mappings().stream()
                        .filter(mapping -> mapping.source().equals("crm.Customers.Tags"))
                        .flatMap(mapping -> mapping.changes().stream()))
                .extracting(found -> found.code())
                .containsExactly(DiagnosticCode.ARRAY_AS_JSON);
    }
}
