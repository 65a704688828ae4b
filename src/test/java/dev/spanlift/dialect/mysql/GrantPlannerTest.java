package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.dialect.ArrayMapping;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.NamedSchemaMapping;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlServer;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Roles and grants: what is written, and what a server then lets roles do. */
class GrantPlannerTest {

    /** Roles are of the whole server, so that their names must not meet others' there. */
    private static final String SCHEMA = """
            CREATE SCHEMA shop;
            CREATE TABLE Items (
              ItemId INT64 NOT NULL,
              Name STRING(80),
              Price NUMERIC,
              Tags ARRAY<STRING(20)>
            ) PRIMARY KEY (ItemId);
            CREATE TABLE shop.Orders (OrderId INT64 NOT NULL, ItemId INT64) PRIMARY KEY (OrderId);
            CREATE VIEW Cheap SQL SECURITY DEFINER AS SELECT Items.ItemId, Items.Name FROM Items WHERE Items.ItemId < 9;
            CREATE ROLE spanlift_reader;
            CREATE ROLE spanlift_writer;
            CREATE ROLE spanlift_lead;
            GRANT SELECT ON TABLE Items, shop.Orders TO ROLE spanlift_reader, spanlift_writer;
            GRANT SELECT ON VIEW Cheap TO ROLE spanlift_reader;
            GRANT INSERT, UPDATE (Name, Price), DELETE ON TABLE Items TO ROLE spanlift_writer;
            GRANT ROLE spanlift_reader, spanlift_writer TO ROLE spanlift_lead;
            REVOKE DELETE ON TABLE Items FROM ROLE spanlift_writer;
            REVOKE UPDATE (Price) ON TABLE Items FROM ROLE spanlift_writer;
            REVOKE SELECT ON TABLE shop.Orders FROM ROLE spanlift_reader;
            REVOKE ROLE spanlift_reader FROM ROLE spanlift_lead;
            """;

    private static ConversionResult convert(Consumer<ConvertOptions.Builder> choices) {
        ConvertOptions.Builder builder = ConvertOptions.defaults().toBuilder();
        choices.accept(builder);
        return SpannerDdl.convert(List.of(SourceFile.of("shop.sql", SCHEMA)), new MySqlDialect(), builder.build());
    }

    @Test
    void grantsAreWrittenWithoutWhatWasRevoked() {
        assertThat(convert(options -> options.grants(true)).sql()).contains("""
                CREATE ROLE IF NOT EXISTS `spanlift_reader`;

                CREATE ROLE IF NOT EXISTS `spanlift_writer`;

                CREATE ROLE IF NOT EXISTS `spanlift_lead`;

                GRANT SELECT ON `Items` TO `spanlift_reader`;

                GRANT SELECT, INSERT, UPDATE (`Name`) ON `Items` TO `spanlift_writer`;

                GRANT SELECT ON `shop_Orders` TO `spanlift_writer`;

                GRANT SELECT ON `Cheap` TO `spanlift_reader`;

                GRANT `spanlift_writer` TO `spanlift_lead`;
                """);
    }

    @Test
    void serverHoldsTheGrants() {
        ConversionResult result = convert(options -> options.grants(true));
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            assertThat(database.execute(result.sql())).isEmpty();
            String prefix = "`" + database.name() + "`.";
            assertThat(grants(database, "spanlift_reader"))
                    .containsExactlyInAnyOrder(
                            "GRANT USAGE ON *.* TO `spanlift_reader`@`%`",
                            "GRANT SELECT ON " + prefix + "`Items` TO `spanlift_reader`@`%`",
                            "GRANT SELECT ON " + prefix + "`Cheap` TO `spanlift_reader`@`%`");
            assertThat(grants(database, "spanlift_writer"))
                    .contains(
                            "GRANT SELECT, INSERT, UPDATE (`Name`) ON " + prefix + "`Items` TO `spanlift_writer`@`%`");
            assertThat(grants(database, "spanlift_lead"))
                    .contains("GRANT `spanlift_writer`@`%` TO `spanlift_lead`@`%`");
            database.execute("DROP ROLE spanlift_reader, spanlift_writer, spanlift_lead");
        }
    }

    private static List<String> grants(MySqlDatabase database, String role) {
        return database.query("SHOW GRANTS FOR " + role).stream()
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList();
    }

    @Test
    void grantsOnAnArrayColumnAreOnItsTable() {
        assertThat(convert(options -> options.grants(true).arrays(ArrayMapping.CHILD_TABLE))
                        .sql())
                .contains("GRANT SELECT, INSERT ON `Items_Tags` TO `spanlift_writer`;")
                .contains("GRANT SELECT ON `Items_Tags` TO `spanlift_reader`;");
    }

    @Test
    void grantsNameTheDatabaseOfASchema() {
        assertThat(convert(options -> options.grants(true).namedSchemas(NamedSchemaMapping.DATABASES))
                        .sql())
                .contains("GRANT SELECT ON `shop`.`Orders` TO `spanlift_writer`;");
    }

    @Test
    void leftOutByDefaultAndForWorkbenchAndSaidSo() {
        for (ConversionResult result : List.of(
                convert(options -> {}), convert(options -> options.grants(true).profile("workbench")))) {
            assertThat(result.sql()).doesNotContain("GRANT").doesNotContain("ROLE");
            assertThat(result.diagnostics())
                    .filteredOn(found -> found.code() == DiagnosticCode.OBJECT_DROPPED)
                    .extracting(found -> found.object().orElseThrow())
                    .containsExactlyInAnyOrder(
                            "spanlift_reader",
                            "spanlift_writer",
                            "spanlift_lead",
                            "SELECT ON TABLE Items TO ROLE spanlift_reader",
                            "SELECT ON TABLE Items TO ROLE spanlift_writer",
                            "SELECT ON TABLE shop.Orders TO ROLE spanlift_writer",
                            "SELECT ON VIEW Cheap TO ROLE spanlift_reader",
                            "INSERT ON TABLE Items TO ROLE spanlift_writer",
                            "UPDATE(Name) ON TABLE Items TO ROLE spanlift_writer",
                            "ROLE spanlift_writer TO ROLE spanlift_lead");
        }
    }
}
