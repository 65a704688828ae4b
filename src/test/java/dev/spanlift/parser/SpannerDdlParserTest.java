package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.Unparsed;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.source.SourceFile;
import org.junit.jupiter.api.Test;

class SpannerDdlParserTest {
    @Test
    void aFailedStatementDoesNotAffectTheOthers() {
        ParseResult result = SpannerDdlParser.parse(SourceFile.of("schema.sql", """
                CREATE TABLE A (Id INT64) PRIMARY KEY (Id);
                CREATE VIEW B oops;
                CREATE TABLE C (Id INT64) PRIMARY KEY (Id)
                """));

        assertThat(result.script().statements())
                .hasExactlyElementsOfTypes(CreateTable.class, Unparsed.class, CreateTable.class);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("expected AS or SQL, found `oops`");
        assertThat(result.diagnostics().get(0).span()).hasToString("schema.sql:2:15");
    }

    @Test
    void aContextualKeywordIsALegalName() {
        ParseResult result = SpannerDdlParser.parse(SourceFile.of(
                "schema.sql", "CREATE TABLE Index (Primary INT64, Key STRING(MAX)) PRIMARY KEY (Primary)"));

        assertThat(result.diagnostics()).isEmpty();
    }
}
