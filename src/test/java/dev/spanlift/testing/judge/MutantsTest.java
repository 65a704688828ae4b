package dev.spanlift.testing.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutantsTest {
    private static final String PARENT = "CREATE TABLE P (A INT64 NOT NULL) PRIMARY KEY (A);\n";
    private static final String CHILD = "CREATE TABLE C (A INT64 NOT NULL, B STRING(5),"
            + " FOREIGN KEY (B, A) REFERENCES C (B, A)) PRIMARY KEY (A, B DESC), INTERLEAVE IN PARENT P;\n";
    private static final String INDEX = "CREATE INDEX I ON C (B);\n";

    private static List<String> mutants(String script) {
        return Mutants.of(SourceFile.of("script.sql", script));
    }

    @Test
    void everyKindOfMutantIsMade() {
        assertThat(mutants(PARENT + CHILD + INDEX))
                .contains(
                        ";\n" + CHILD + INDEX, // a statement left out
                        CHILD + PARENT + INDEX, // two swapped
                        PARENT + CHILD + INDEX + PARENT, // one repeated
                        PARENT.replace("TABLE P", "TABLE Renamed0") + CHILD + INDEX,
                        PARENT + CHILD.replace("B STRING(5),", "") + INDEX,
                        PARENT + CHILD.replace("B STRING(5)", "B INT64") + INDEX,
                        PARENT + CHILD.replace("STRING(5)", "STRING(0)") + INDEX,
                        PARENT.replace(" NOT NULL", "") + CHILD + INDEX,
                        PARENT + CHILD.replace(", INTERLEAVE IN PARENT P", "") + INDEX,
                        PARENT + CHILD.replace("KEY (A, B DESC)", "KEY (B DESC, A)") + INDEX,
                        PARENT + CHILD.replace("B DESC", "B") + INDEX,
                        PARENT + CHILD + INDEX.replace("(B)", "(BX)"),
                        PARENT + CHILD + INDEX.replace("(B)", "(b)"),
                        PARENT + CHILD.replace("C (B, A)", "C (B, A) ON DELETE CASCADE") + INDEX,
                        PARENT + CHILD + INDEX + "DROP TABLE P;\n",
                        PARENT + CHILD + INDEX + "ALTER TABLE C ALTER COLUMN B BYTES(MAX);\n",
                        PARENT + CHILD + INDEX + "ALTER TABLE C DROP COLUMN B;\n",
                        PARENT + CHILD + INDEX + "DROP INDEX I;\n");
    }

    @Test
    void whatIsAppendedStandsBehindTheLastStatementAndNotInAComment() {
        assertThat(mutants(PARENT + "-- the end")).contains(PARENT + "DROP TABLE P;\n");
    }

    @Test
    void scriptsWithDataHaveNone() {
        assertThat(mutants(PARENT + "INSERT INTO P (A) VALUES (1);")).isEmpty();
    }
}
