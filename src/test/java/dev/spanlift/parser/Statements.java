package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.Statement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.source.SourceFile;
import java.util.List;

/** Parses one statement for a test. */
final class Statements {
    private Statements() {}

    /** Returns the statement of a text, which must hold one of that kind and nothing wrong. */
    static <S extends Statement> S statement(Class<S> kind, String text) {
        ParseResult result = parse(text);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.script().statements()).hasOnlyElementsOfType(kind).hasSize(1);
        return kind.cast(result.script().statements().get(0));
    }

    /** Returns the messages of all that is wrong with a text. */
    static List<String> errors(String text) {
        return parse(text).diagnostics().stream().map(Diagnostic::message).toList();
    }

    private static ParseResult parse(String text) {
        return SpannerDdlParser.parse(SourceFile.of("test.sql", text));
    }
}
