package dev.spanlift.testing.mysql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.spanlift.testing.mysql.InformationSchema.Check;
import dev.spanlift.testing.mysql.InformationSchema.Column;
import dev.spanlift.testing.mysql.InformationSchema.ForeignKey;
import dev.spanlift.testing.mysql.InformationSchema.KeyPart;
import dev.spanlift.testing.mysql.InformationSchema.Table;
import dev.spanlift.testing.mysql.InformationSchema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MySqlServerTest {

    private final MySqlDatabase database = MySqlServer.shared().createDatabase();

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void serverIsMySqlWithEnforcedChecks() {
        database.execute("CREATE TABLE a (b INT CHECK (b > 0))");

        assertThatExceptionOfType(MySqlException.class)
                .isThrownBy(() -> database.execute("INSERT INTO a VALUES (1); INSERT INTO a VALUES (-1)"))
                .withMessageContaining("a_chk_1")
                .withMessageEndingWith("in: INSERT INTO a VALUES (-1)")
                .returns(3819, MySqlException::code);
        assertThat(database.query("SELECT b AS value FROM a")).containsExactly(Map.of("value", 1));
    }

    @Test
    void databasesAreEmptyAndApart() {
        database.execute("CREATE TABLE a (b INT)");

        try (MySqlDatabase other = MySqlServer.shared().createDatabase()) {
            assertThat(other.name()).isNotEqualTo(database.name());
            assertThat(other.informationSchema().tables()).isEmpty();
        }
        assertThat(database.informationSchema().tables()).hasSize(1);
    }

    @Test
    void closedDatabaseIsGone() {
        MySqlDatabase other = MySqlServer.shared().createDatabase();
        other.close();

        assertThat(database.query("SHOW DATABASES LIKE '" + other.name() + "'")).isEmpty();
    }

    @Test
    void warningsComeWithTheirStatement() {
        assertThat(database.execute("SELECT 1; CREATE TABLE a (b INT(11))"))
                .singleElement()
                .asString()
                .startsWith("1681 Integer display width is deprecated")
                .endsWith("in: CREATE TABLE a (b INT(11))");
    }

    @Test
    void informationSchemaTellsTablesAndColumns() {
        database.execute("""
                CREATE TABLE singer (
                  id VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL COMMENT 'a UUID',
                  number BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
                  price DECIMAL(38, 9) DEFAULT 1.5,
                  at DATETIME(6) DEFAULT (UTC_TIMESTAMP(6)),
                  twice BIGINT AS (factor * 2) STORED,
                  factor BIGINT
                ) COLLATE utf8mb4_bin COMMENT 'people; who sing';
                CREATE VIEW names AS SELECT id FROM singer;
                """);
        InformationSchema schema = database.informationSchema();

        assertThat(schema.tables()).containsExactly(new Table("singer", "InnoDB", "utf8mb4_bin", "people; who sing"));
        assertThat(schema.columnsOf("singer"))
                .extracting(MySqlServerTest::line)
                .containsExactly(
                        "1 id varchar(36) not null |  |  |  | utf8mb4_0900_bin | a UUID",
                        "2 number bigint not null |  | auto_increment |  |  | ",
                        "3 price decimal(38,9) | default 1.500000000 |  |  |  | ",
                        "4 at datetime(6) | default utc_timestamp(6) | DEFAULT_GENERATED |  |  | ",
                        "5 twice bigint |  | STORED GENERATED | (`factor` * 2) |  | ",
                        "6 factor bigint |  |  |  |  | ");
        assertThat(schema.columnsOf("names")).extracting(Column::name).containsExactly("id");
        assertThat(schema.views()).extracting(View::name, View::security).containsExactly(tuple("names", "DEFINER"));
    }

    @Test
    void informationSchemaTellsKeysReferencesAndChecks() {
        database.execute("""
                CREATE TABLE singer (a BIGINT, b BIGINT, note TEXT, PRIMARY KEY (b, a),
                  UNIQUE KEY by_note (note(10), a DESC), KEY by_sum ((a + b)) INVISIBLE COMMENT 'sum');
                CREATE TABLE album (x BIGINT, y BIGINT, CONSTRAINT positive CHECK (x > 0),
                  CONSTRAINT small CHECK (y < 9) NOT ENFORCED,
                  CONSTRAINT by_singer FOREIGN KEY (y, x) REFERENCES singer (b, a) ON DELETE CASCADE,
                  CONSTRAINT again FOREIGN KEY (x, y) REFERENCES singer (b, a));
                """);
        InformationSchema schema = database.informationSchema();

        assertThat(schema.keysOf("singer"))
                .containsExactly(
                        new InformationSchema.Key(
                                "singer", "PRIMARY", "BTREE", true, true, List.of(column("b"), column("a")), ""),
                        new InformationSchema.Key(
                                "singer",
                                "by_note",
                                "BTREE",
                                true,
                                true,
                                List.of(
                                        new KeyPart(Optional.of("note"), Optional.empty(), Optional.of(10), false),
                                        new KeyPart(Optional.of("a"), Optional.empty(), Optional.empty(), true)),
                                ""),
                        new InformationSchema.Key(
                                "singer",
                                "by_sum",
                                "BTREE",
                                false,
                                false,
                                List.of(new KeyPart(
                                        Optional.empty(), Optional.of("(`a` + `b`)"), Optional.empty(), false)),
                                "sum"));
        assertThat(schema.foreignKeysOf("album"))
                .containsExactly(
                        new ForeignKey(
                                "album",
                                "again",
                                List.of("x", "y"),
                                "singer",
                                List.of("b", "a"),
                                "NO ACTION",
                                "NO ACTION"),
                        new ForeignKey(
                                "album",
                                "by_singer",
                                List.of("y", "x"),
                                "singer",
                                List.of("b", "a"),
                                "NO ACTION",
                                "CASCADE"));
        assertThat(schema.checks())
                .containsExactly(
                        new Check("album", "positive", "(`x` > 0)", true),
                        new Check("album", "small", "(`y` < 9)", false));
    }

    private static String line(Column column) {
        String type =
                column.ordinal() + " " + column.name() + " " + column.type() + (column.nullable() ? "" : " not null");
        String attributes = Stream.of(
                        column.defaultValue().map("default "::concat),
                        Optional.of(column.extra()),
                        column.generationExpression(),
                        column.collation(),
                        Optional.of(column.comment()))
                .map(attribute -> attribute.orElse(""))
                .collect(joining(" | "));
        return type + " | " + attributes;
    }

    private static KeyPart column(String name) {
        return new KeyPart(Optional.of(name), Optional.empty(), Optional.empty(), false);
    }
}
