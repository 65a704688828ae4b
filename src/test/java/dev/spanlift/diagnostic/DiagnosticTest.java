package dev.spanlift.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    @Test
    void isOneLineWithPlaceSeverityAndCode() {
        SourceSpan span = SourceFile.of("schema.sql", "a\nbcd").span(3, 4);

        assertThat(Diagnostic.of(DiagnosticCode.NOT_DDL, span, "this is no DDL").withHint("look elsewhere"))
                .hasToString("schema.sql:2:2: warning: this is no DDL [NOT_DDL]");
    }

    @Test
    void withoutAPlaceItBeginsWithTheSeverity() {
        assertThat(Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, SourceSpan.NONE, "no"))
                .hasToString("error: no [SYNTAX_ERROR]");
    }
}
