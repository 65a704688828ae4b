package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.TestData;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What MySQL Workbench 8.0's "Reverse Engineer MySQL Create Script" refuses, crashes on or loses does not stand in the
 * conversion of any test schema.
 */
class WorkbenchImportTest {

    private static final String DEFAULT_OUTPUT = convertAll("database", "8.4");
    private static final String WORKBENCH_OUTPUT = convertAll("workbench", "9");

    private static String convertAll(String profile, String version) {
        ConvertOptions options = ConvertOptions.defaults().toBuilder()
                .profile(profile)
                .version(version)
                .build();
        return TestData.sqlFiles(TestData.folder("convert")).stream()
                .filter(file -> file.endsWith("input.sql"))
                .map(file -> SpannerDdl.convert(
                                List.of(SourceFile.of(file.toString(), TestData.read(file))),
                                new MySqlDialect(),
                                options)
                        .sql())
                .collect(Collectors.joining("\n"));
    }

    /** Errors that lose the statement, crashes, and what is lost without a word; as patterns over the output. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?m)^  `.*\\bINVISIBLE\\b",
                "\\bVECTOR\\(",
                "``",
                "VARCHAR(?!\\()",
                "PRIMARY KEY \\(\\)",
                "\\b(?:INTERSECT|EXCEPT)\\b",
                "NOT NULL (?:GENERATED|AS )",
                "ENGINE_ATTRIBUTE",
                "KEY (?:USING|\\()(?<!PRIMARY KEY \\()(?<!FOREIGN KEY \\()",
                "/\\*!",
                "(?m)^  `[^`]*` .*\\bCHECK\\b *\\(",
                "NOT ENFORCED",
                "CREATE TABLE .* LIKE",
                "ALTER TABLE `[^`]*`\\s+(?:ADD|DROP|MODIFY) COLUMN",
                "CREATE (?:UNIQUE )?INDEX",
                "(?m)^  `[^`]*` TIMESTAMP"
            })
    void importReadsEverything(String pattern) {
        assertThat(WORKBENCH_OUTPUT).doesNotContainPattern(Pattern.compile(pattern));
        assertThat(DEFAULT_OUTPUT).doesNotContainPattern(Pattern.compile(pattern));
    }

    /** A statement that the import refuses is only that: the table itself is read. */
    @Test
    void hiddenColumnsOfTheDefaultOutputAreStatementsOfTheirOwn() {
        assertThat(DEFAULT_OUTPUT).contains("ALTER COLUMN `Note` SET INVISIBLE");
        assertThat(WORKBENCH_OUTPUT).doesNotContain("INVISIBLE");
    }

    @Test
    void workbenchKeepsNoFunctionalKeys() {
        assertThat(DEFAULT_OUTPUT).contains("UNIQUE KEY `ByUrl` ((CAST(UNHEX(SHA2(`Url`, 256)) AS BINARY(32))))");
        assertThat(WORKBENCH_OUTPUT)
                .contains("`Url_sha256` BINARY(32) GENERATED ALWAYS AS (UNHEX(SHA2(`Url`, 256))) VIRTUAL")
                .contains("UNIQUE KEY `ByUrl` (`Url_sha256`)")
                .doesNotContainPattern("KEY `[^`]*` \\([^`]*\\(");
    }

    @Test
    void everyTableHasItsCharacterSetAndCollation() {
        assertThat(WORKBENCH_OUTPUT.split("CREATE TABLE "))
                .hasSameSizeAs(
                        WORKBENCH_OUTPUT.split("ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin"));
    }

    @Test
    void databasesAreCreatedOnRequestOnly() {
        assertThat(WORKBENCH_OUTPUT).doesNotContain("CREATE DATABASE").doesNotContain("USE ");
    }
}
