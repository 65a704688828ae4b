package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.TestData;
import java.util.List;
import java.util.Set;
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

    /** The import loses a view with one of the operators. */
    @Test
    void noOutputHasIntersectOrExcept() {
        assertThat(DEFAULT_OUTPUT + WORKBENCH_OUTPUT)
                .contains("\nWHERE EXISTS (SELECT 1\n", "\nWHERE NOT EXISTS (SELECT 1\n")
                .doesNotContainPattern("\\b(?:INTERSECT|EXCEPT)\\b");
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

    /** What provokes each of these stands in the schemas, so that their absence from the output means something. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bHIDDEN\\b",
                "vector_length",
                "STRING\\(MAX\\)",
                "PRIMARY KEY \\(\\)",
                "\\bINTERSECT\\b",
                "\\bEXCEPT\\b",
                "NOT NULL AS \\(",
                "\\bCHECK\\b",
                "NOT ENFORCED",
                "(?s)ALTER TABLE.*?ADD COLUMN",
                "CREATE UNIQUE INDEX",
                "\\bTIMESTAMP\\b"
            })
    void schemasHaveWhatTheImportDoesNotTake(String pattern) {
        String schemas = TestData.sqlFiles(TestData.folder("convert")).stream()
                .filter(file -> file.endsWith("input.sql"))
                .map(TestData::read)
                .collect(Collectors.joining("\n"));

        assertThat(schemas).containsPattern(pattern);
    }

    /** The import compares names with their case: a reference in another spelling would point at an empty stub. */
    @ParameterizedTest
    @ValueSource(strings = {"database", "workbench"})
    void referencesSpellTablesAsTheyAreDeclared(String profile) {
        String output = profile.equals("database") ? DEFAULT_OUTPUT : WORKBENCH_OUTPUT;
        Set<String> declared = found(output, "CREATE TABLE `([^`]*)`");

        assertThat(found(output, "REFERENCES `([^`]*)`")).isNotEmpty().isSubsetOf(declared);
    }

    private static Set<String> found(String output, String pattern) {
        return Pattern.compile(pattern)
                .matcher(output)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    /** Without these two, tables land in a schema {@code default_schema}. */
    @Test
    void askedForDatabaseComesFirst() {
        ConvertOptions options = ConvertOptions.defaults().toBuilder()
                .profile("workbench")
                .database("shop")
                .build();
        ConversionResult result = SpannerDdl.convert(
                List.of(SourceFile.of("a.sql", "CREATE TABLE A (Id INT64) PRIMARY KEY (Id);")),
                new MySqlDialect(),
                options);

        assertThat(result.sql())
                .startsWith("CREATE DATABASE IF NOT EXISTS `shop` ")
                .contains(";\n\nUSE `shop`;\n\nCREATE TABLE `A`");
    }
}
