package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.spanlift.SpannerDdl;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.ObjectMapping;
import dev.spanlift.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where every object went: those without names, and those that share one, too. */
class ObjectMappingsTest {

    private static final ConversionResult RESULT = SpannerDdl.convert(
            List.of(SourceFile.of("schema.sql", """
                    CREATE DATABASE shop;
                    CREATE SCHEMA s;
                    CREATE SEQUENCE Ids OPTIONS (sequence_kind = 'bit_reversed_positive');
                    CREATE TABLE Owners (
                      Id INT64 DEFAULT (GET_NEXT_SEQUENCE_VALUE(SEQUENCE Ids)),
                      Seen TIMESTAMP,
                      -- Sees to itself.
                      CONSTRAINT Seen CHECK (Id > 0),
                      SYNONYM (Masters),
                    ) PRIMARY KEY (Id), ROW DELETION POLICY (OLDER_THAN(Seen, INTERVAL 9 DAY));
                    CREATE TABLE Pets (
                      Id INT64 NOT NULL,
                      N INT64 NOT NULL,
                      CONSTRAINT Twice FOREIGN KEY (Id) REFERENCES Owners (Id),
                    ) PRIMARY KEY (Id, N), INTERLEAVE IN PARENT Owners;
                    CREATE ROLE vet;
                    GRANT SELECT ON TABLE Pets TO ROLE vet;
                    """)),
            new MySqlDialect(),
            ConvertOptions.defaults().toBuilder().grants(true).build());

    @Test
    void everyObjectIsThere() {
        assertThat(RESULT.mappings())
                .extracting(
                        ObjectMapping::kind,
                        ObjectMapping::source,
                        mapping -> mapping.target().orElse("-"))
                .containsExactly(
                        tuple("database", "shop", "-"),
                        tuple("schema", "s", "-"),
                        tuple("table", "Owners", "Owners"),
                        tuple("column", "Owners.Id", "Owners.Id"),
                        tuple("column", "Owners.Seen", "Owners.Seen"),
                        tuple("primary key", "Owners.PRIMARY KEY", "Owners.PRIMARY"),
                        tuple("check", "Owners.Seen", "-"),
                        tuple("row deletion policy", "Owners.ROW DELETION POLICY", "Owners_row_deletion"),
                        tuple("synonym", "Masters", "-"),
                        tuple("table", "Pets", "Pets"),
                        tuple("column", "Pets.Id", "Pets.Id"),
                        tuple("column", "Pets.N", "Pets.N"),
                        tuple("primary key", "Pets.PRIMARY KEY", "Pets.PRIMARY"),
                        tuple("interleaving", "Pets.INTERLEAVE", "Pets.Twice"),
                        tuple("foreign key", "Pets.Twice", "Pets.Twice"),
                        tuple("sequence", "Ids", "Owners.Id"),
                        tuple("role", "vet", "vet"),
                        tuple("grant", "SELECT ON TABLE Pets TO ROLE vet", "SELECT ON Pets TO vet"));
    }

    /** A check may have the name of a column of its table. */
    @Test
    void changesOfNamesakesAreKeptApart() {
        assertThat(changes("column", "Owners.Seen")).containsExactly("TIMESTAMP_PRECISION_REDUCED");
        assertThat(changes("check", "Owners.Seen")).containsExactly("CHECK_DROPPED");
        assertThat(changes("foreign key", "Pets.Twice")).containsExactly("FOREIGN_KEY_MERGED");
        assertThat(changes("row deletion policy", "Owners.ROW DELETION POLICY"))
                .containsExactly("ROW_DELETION_AS_EVENT");
    }

    /** What has no name is called by what it says, which another may say, too. */
    @Test
    void objectsWithoutNamesAreKeptApart() {
        ConversionResult result = SpannerDdl.convert(
                List.of(SourceFile.of("schema.sql", """
                        CREATE TABLE Flags (Flag BOOL NOT NULL) PRIMARY KEY (Flag);
                        CREATE TABLE Rules (Id INT64 NOT NULL) PRIMARY KEY (Id);
                        CREATE TABLE Uses (
                          Id INT64 NOT NULL,
                          Flag BOOL,
                          FOREIGN KEY (Flag) REFERENCES Flags (Flag),
                          CHECK (Flag),
                          FOREIGN KEY (Id) REFERENCES Rules (Id),
                          FOREIGN KEY (Id) REFERENCES Uses (Id),
                        ) PRIMARY KEY (Id);
                        """)), new MySqlDialect(), ConvertOptions.defaults());

        assertThat(result.mappings())
                .filteredOn(mapping -> mapping.source().startsWith("Uses.("))
                .extracting(
                        ObjectMapping::kind,
                        ObjectMapping::source,
                        mapping -> mapping.target().orElse("-"),
                        mapping -> codes(mapping))
                .containsExactly(
                        tuple("foreign key", "Uses.(Flag)", "Uses.FK_Uses_Flags", List.of("KEY_ADDED")),
                        tuple("foreign key", "Uses.(Id)", "Uses.FK_Uses_Rules", List.of()),
                        tuple("foreign key", "Uses.(Id)", "-", List.of("FOREIGN_KEY_DROPPED")),
                        tuple("check", "Uses.(Flag)", "Uses.CK_Uses_1", List.of()));
    }

    private static List<String> codes(ObjectMapping mapping) {
        return mapping.changes().stream()
                .map(diagnostic -> diagnostic.code().name())
                .toList();
    }

    private static List<String> changes(String kind, String source) {
        return RESULT.mappings().stream()
                .filter(mapping ->
                        mapping.kind().equals(kind) && mapping.source().equals(source))
                .flatMap(mapping -> codes(mapping).stream())
                .toList();
    }
}
