package dev.spanlift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds that what is wrong is told of once, at the narrowest place, and that what follows from it is not. */
class OneMessagePerMistakeTest {
    private static final String PEOPLE =
            "CREATE TABLE People (Id INT64 NOT NULL, Name STRING(20), Born DATE) PRIMARY KEY (Id);\n";

    private static List<Diagnostic> check(String script) {
        return SpannerDdl.check(List.of(SourceFile.of("test.sql", PEOPLE + script)))
                .diagnostics();
    }

    private static void assertBlamed(String script, String... blamed) {
        assertThat(check(script))
                .extracting(diagnostic -> diagnostic.span().text())
                .containsExactly(blamed);
    }

    private static void assertHint(String script, String hint) {
        assertThat(check(script))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.hint()).contains(hint));
    }

    @Test
    void aTableThatIsDroppedThoughItIsNeededIsNotMissedLater() {
        assertBlamed("""
                CREATE TABLE Pets (Id INT64 NOT NULL, Nr INT64) PRIMARY KEY (Id, Nr), INTERLEAVE IN PARENT People;
                DROP TABLE People;
                ALTER TABLE People ADD COLUMN Age INT64;
                CREATE INDEX ByName ON People (Name);
                ALTER TABLE Pets SET ON DELETE CASCADE;
                CREATE TABLE People (Id STRING(36)) PRIMARY KEY (Id);
                CREATE INDEX ById ON People (Nope);
                """, "People", "Nope");
    }

    @Test
    void whatStandsInASubqueryOfACheckIsNotMissedOutsideOfIt() {
        assertBlamed(
                "ALTER TABLE People ADD CHECK (EXISTS(SELECT 1 FROM People AS p WHERE p.Id = Id))",
                "EXISTS(SELECT 1 FROM People AS p WHERE p.Id = Id)");
        assertBlamed(
                "ALTER TABLE People ADD CHECK (EXISTS{GRAPH G MATCH (n) RETURN n.Id})",
                "EXISTS{GRAPH G MATCH (n) RETURN n.Id}");
    }

    @Test
    void aTypeWithParametersIsNotUnknownAsWell() {
        assertBlamed("ALTER TABLE People ADD COLUMN Shoe SHOE(3);", "SHOE(3)");
    }

    @Test
    void anOpenQuoteIsAllThatIsWrongAroundIt() {
        assertBlamed("ALTER TABLE People ADD COLUMN Motto STRING(9) DEFAULT ('it's');", "'it's'");
    }

    @Test
    void anAggregateInACheckLooksAtItsColumn() {
        assertBlamed("ALTER TABLE People ADD CHECK (COUNT(Id) > 1)", "COUNT(Id)");
    }

    @Test
    void aColumnThatNoForeignKeyCanHaveIsNotComparedWithTheOther() {
        assertBlamed("""
                ALTER TABLE People ADD COLUMN Notes JSON;
                ALTER TABLE People ADD FOREIGN KEY (Notes) REFERENCES People (Id);
                """, "Notes");
    }

    @Test
    void aColumnInTheWrongCaseIsNotRepeated() {
        assertBlamed("CREATE INDEX ByName ON People (Name, name);", "name");
    }

    @Test
    void aRepeatedParameterIsNotAmbiguousInTheBody() {
        assertBlamed("CREATE FUNCTION F(x INT64, X STRING) RETURNS INT64 SQL SECURITY INVOKER AS (x + 1);", "X");
    }

    @Test
    void aRepeatedPropertyIsNotComparedWithItself() {
        assertBlamed("""
                CREATE PROPERTY GRAPH G NODE TABLES (People PROPERTIES (Id AS x, Name AS x));
                """, "x");
    }

    @Test
    void aViewThatIsWrongIsNotWrongAgainWhenItsTableChanges() {
        assertBlamed("""
                CREATE VIEW V SQL SECURITY INVOKER AS SELECT p.Nam AS Name FROM People AS p;
                ALTER TABLE People ADD COLUMN Age INT64;
                ALTER TABLE People ADD COLUMN Height INT64;
                """, "Nam");
    }

    @Test
    void aChangeBeneathAViewIsRefusedOnce() {
        assertBlamed("""
                CREATE VIEW V SQL SECURITY INVOKER AS SELECT LPAD(p.Name, 3, 'x') AS Name FROM People AS p;
                ALTER TABLE People ALTER COLUMN Name BYTES(20);
                ALTER TABLE People ADD COLUMN Height INT64;
                """, "Name");
    }

    @Test
    void aKeyColumnThatIsDroppedIsToldOfOnce() {
        assertBlamed("""
                CREATE VIEW V SQL SECURITY INVOKER AS SELECT p.Id FROM People AS p;
                ALTER TABLE People DROP COLUMN Id;
                """, "Id");
    }

    @Test
    void anOptionThatIsMisspeltIsNotMissing() {
        assertBlamed("CREATE MODEL M INPUT (a INT64) OUTPUT (b INT64) REMOTE OPTIONS (endpont = 'x');", "endpont");
        assertBlamed("CREATE SEQUENCE S OPTIONS (sequence_knd = 'bit_reversed_positive');", "sequence_knd");
        assertBlamed("""
                CREATE TABLE T (Id INT64, V ARRAY<FLOAT32>(vector_length=>3) NOT NULL) PRIMARY KEY (Id);
                CREATE VECTOR INDEX I ON T (V) OPTIONS (distance_typ = 'COSINE');
                """, "distance_typ");
    }

    @Test
    void aSequenceThatIsWrongIsNotWrongAgainWhenItIsAltered() {
        assertBlamed("""
                CREATE SEQUENCE S OPTIONS (skip_range_min = 1);
                ALTER SEQUENCE S SET OPTIONS (start_with_counter = 5);
                """, "S", "S");
    }

    @Test
    void ofTheColumnsOfAViewTheWrongOneIsBlamed() {
        assertBlamed(
                "CREATE VIEW V SQL SECURITY INVOKER AS SELECT p.Id, UPPER(p.Name) FROM People AS p;", "UPPER(p.Name)");
        assertBlamed("CREATE VIEW V SQL SECURITY INVOKER AS SELECT p.Id, p.Name AS id FROM People AS p;", "id");
    }

    @Test
    void hintsNameWhatIsNear() {
        assertHint("CREATE INDEX I ON People (Nmae);", "did you mean `Name`?");
        assertHint("ALTER TABLE Poeple ADD COLUMN Age INT64;", "did you mean `People`?");
        assertHint(
                "CREATE VIEW V SQL SECURITY INVOKER AS SELECT p.Quux AS q FROM People AS p;", "it has Id, Name, Born");
        assertHint(
                "CREATE SCHEMA s; CREATE TABLE s.Pets (Id INT64) PRIMARY KEY (Id); CREATE INDEX I ON Pets (Id);",
                "did you mean `s.Pets`?");
    }

    @Test
    void hintsNameNothingOfAnotherKindAndNothingThatOnlyIsAsShort() {
        assertThat(check("CREATE SEQUENCE Pople BIT_REVERSED_POSITIVE; DROP TABLE Peple; DROP SEQUENCE Peple;"))
                .extracting(diagnostic -> diagnostic.hint().orElse(""))
                .containsExactly("did you mean `People`?", "did you mean `Pople`?");
        assertThat(check("CREATE TABLE A (Id INT64) PRIMARY KEY (Id); DROP TABLE B;"))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.hint()).isEmpty());
    }
}
