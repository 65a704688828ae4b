package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlException;
import dev.spanlift.testing.mysql.MySqlServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server takes exactly the types that an override may name, of those that look like them. */
class OverrideTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean",
                "TINYINT",
                "int unsigned",
                "BIGINT UNSIGNED",
                "FLOAT",
                "DOUBLE",
                "DATE",
                "TIME(6)",
                "DATETIME",
                "DATETIME(0)",
                "DATETIME(3)",
                "TIMESTAMP(6)",
                "YEAR",
                "BIT(64)",
                "DECIMAL",
                "DECIMAL(65)",
                "decimal( 65 , 30 )",
                "DECIMAL(5,5)",
                "VARCHAR(0)",
                "VARCHAR(16383)",
                "VARBINARY(65532)",
                "CHAR(255)",
                "BINARY(255)",
                "TINYTEXT",
                "LONGTEXT",
                "MEDIUMBLOB",
                "JSON"
            })
    void serverTakesWhatIsTaken(String type) {
        String sql = OverrideTypes.parse(type).orElseThrow().sql();

        assertThat(serverTakes(sql)).as(sql).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DECIMAL(66)", "DECIMAL(38,31)", "DECIMAL(3,4)", "DATETIME(7)", "TIME(9)", "BIT(65)", "VARCHAR",
                "VARCHAR(16384)", "VARBINARY(65533)", "CHAR(256)", "BINARY(256)", "DATE(3)", "STRING(20)", "INT64",
                "JSON(3)", "VARCHAR(9,9)", "VARCHAR(20) UNSIGNED", "VARCHAR(20); DROP TABLE x", "",
                        "VARCHAR(99999999999)"
            })
    void refusedWhatTheServerRefuses(String type) {
        assertThat(OverrideTypes.parse(type)).isEmpty();
        assertThat(serverTakes(type)).isFalse();
    }

    private static boolean serverTakes(String type) {
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            database.execute("CREATE TABLE t (c " + type + ") CHARACTER SET utf8mb4");
            return true;
        } catch (MySqlException exception) {
            return false;
        }
    }
}
