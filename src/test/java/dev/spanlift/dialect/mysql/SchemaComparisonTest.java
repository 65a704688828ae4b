package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison tells each difference: a database that was changed behind its back is not equal to the schema. */
class SchemaComparisonTest {

    private static final Catalog CATALOG =
            SpannerDdl.check(List.of(SourceFile.of("schema.sql", """
                    -- Who sings.
                    CREATE TABLE Singers (
                      SingerId INT64 NOT NULL,
                      -- On the stage.
                      Name STRING(100) NOT NULL DEFAULT ('nobody'),
                      Email STRING(254),
                      Age INT64 HIDDEN,
                      Seen TIMESTAMP,
                      Double INT64 AS (Age * 2) STORED,
                      CONSTRAINT Adult CHECK (Age >= 18),
                    ) PRIMARY KEY (SingerId), ROW DELETION POLICY (OLDER_THAN(Seen, INTERVAL 30 DAY));
                    CREATE TABLE Albums (
                      SingerId INT64 NOT NULL,
                      AlbumId INT64 NOT NULL,
                      Title STRING(MAX),
                    ) PRIMARY KEY (SingerId, AlbumId DESC), INTERLEAVE IN PARENT Singers ON DELETE CASCADE;
                    CREATE UNIQUE INDEX ByEmail ON Singers (Email, Name DESC);
                    -- For the search page.
                    CREATE INDEX ByName ON Singers (Name);
                    CREATE VIEW Names SQL SECURITY INVOKER AS SELECT Singers.Name FROM Singers;
                    """))).catalog();

    private static final ConversionResult CONVERSION = new MySqlDialect().convert(CATALOG, ConvertOptions.defaults());

    private static List<String> differencesAfter(String change) {
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            database.execute(CONVERSION.sql());
            database.execute(change);
            return SchemaComparison.differences(CATALOG, CONVERSION, database.informationSchema());
        }
    }

    @Test
    void conversionIsEqual() {
        assertThat(differencesAfter("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    DROP TABLE Albums                                                  | tables
                    ALTER TABLE Singers COLLATE utf8mb4_bin                            | Singers collation
                    ALTER TABLE Singers COMMENT ''                                     | Singers comment
                    ALTER TABLE Singers ADD COLUMN Extra INT                           | order of the columns of Singers
                    ALTER TABLE Singers MODIFY Seen DATETIME(6) FIRST                  | order of the columns of Singers
                    ALTER TABLE Singers MODIFY Email VARCHAR(255)                      | Singers.Email type
                    ALTER TABLE Singers MODIFY Email VARCHAR(254) COLLATE utf8mb4_bin  | Singers.Email collation
                    ALTER TABLE Singers MODIFY Email VARCHAR(254) NOT NULL             | Singers.Email nullable
                    ALTER TABLE Singers ALTER Email SET DEFAULT ''                     | Singers.Email default
                    ALTER TABLE Singers ALTER Name DROP DEFAULT                        | Singers.Name default: Optional[nobody] expected, but it is Optional.empty
                    ALTER TABLE Singers ALTER Name SET DEFAULT 'somebody'              | Singers.Name default
                    ALTER TABLE Singers MODIFY Name VARCHAR(100) NOT NULL DEFAULT 'nobody' | Singers.Name comment
                    ALTER TABLE Singers ALTER Age SET VISIBLE                          | Singers.Age hidden
                    ALTER TABLE Singers MODIFY `Double` BIGINT                         | Singers.Double generated
                    ALTER TABLE Singers DROP CHECK Adult                               | check Singers.Adult is not there
                    ALTER TABLE Singers ALTER CHECK Adult NOT ENFORCED                 | a check is not enforced
                    ALTER TABLE Singers ADD CONSTRAINT c CHECK (Age < 99)              | number of checks
                    ALTER TABLE Albums DROP FOREIGN KEY FK_Albums_Singers              | foreign keys of Albums
                    ALTER TABLE Albums DROP PRIMARY KEY, ADD PRIMARY KEY (SingerId, AlbumId) | primary key of Albums
                    DROP INDEX ByEmail ON Singers                                      | index ByEmail is not there
                    DROP INDEX ByEmail ON Singers; CREATE INDEX ByEmail ON Singers (Email, Name DESC) | index ByEmail unique
                    DROP INDEX ByEmail ON Singers; CREATE UNIQUE INDEX ByEmail ON Singers (Email, Name) | index ByEmail
                    DROP INDEX ByName ON Singers; CREATE INDEX ByName ON Singers (Name) | ByName comment
                    DROP INDEX ByName ON Singers; CREATE INDEX ByName ON Singers (Name(9)) COMMENT 'For the search page.' | index ByName holds a prefix only
                    CREATE INDEX Another ON Albums (AlbumId)                           | number of added keys
                    DROP VIEW Names                                                    | views
                    ALTER SQL SECURITY DEFINER VIEW Names AS SELECT Name FROM Singers  | rights of Names
                    DROP EVENT Singers_row_deletion                                    | events
                    """)
    void changeIsTold(String change, String difference) {

        assertThat(differencesAfter(change)).anyMatch(told -> told.startsWith(difference));
    }
}
