package dev.spanlift.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceSpanTest {
    @Test
    void onOneLineWhiteSpaceIsSingleSpacesBetweenWords() {
        String text = "(\n  a\r\n\t +  b \n)x";
        SourceSpan span = SourceFile.of("a.sql", text).span(1, text.length() - 2);

        assertThat(span.oneLine()).isEqualTo("a + b");
        assertThat(SourceSpan.NONE.oneLine()).isEmpty();
    }

    @Test
    void onOneLineEscapesOfJsonAreWhatTheyStandFor() {
        String text = "{\"statements\": [\"a\\n \\u003e\\t\\\"b\\\\c\\\"\"]}";
        int start = text.indexOf('a', 15);
        SourceSpan span = SourceFile.of("ddl.json", text).span(start, text.length() - 3);

        assertThat(span.oneLine()).isEqualTo("a > \"b\\c\"");
        assertThat(SourceFile.of("a.sql", "'\\n'").span(0, 4).oneLine()).isEqualTo("'\\n'");
    }

    @Test
    void whatHasNoPlaceTakesAnother() {
        SourceFile file = SourceFile.of("a.sql", "ab");

        assertThat(SourceSpan.NONE.or(file.span(0, 1))).isEqualTo(file.span(0, 1));
        assertThat(file.span(0, 0).or(file.span(1, 2))).isEqualTo(file.span(0, 0));
    }
}
