package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {
    @Test
    void caretsStandUnderTheSpan() {
        assertThat(excerpt("a\nx [wrong] y\nb")).contains(new SourceExcerpt("x wrong y", "  ^^^^^"));
    }

    @Test
    void tabsBeforeTheSpanStayTabs() {
        assertThat(excerpt("\tx\t[y]")).contains(new SourceExcerpt("\tx\ty", "\t \t^"));
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
        assertThat(excerpt("名e\u0301 [😀] x")).contains(new SourceExcerpt("名e\u0301 😀 x", "    ^^"));
    }

    @Test
    void anEmptySpanHasOneCaret() {
        assertThat(excerpt("x []")).contains(new SourceExcerpt("x ", "  ^"));
    }

    @Test
    void aSpanOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
        assertThat(excerpt("x [y\r\nz]")).contains(new SourceExcerpt("x y", "  ^"));
    }

    @Test
    void aBlankLineIsNoExcerpt() {
        assertThat(excerpt("x\n  []")).isEmpty();
        assertThat(SourceExcerpt.of(SourceSpan.NONE)).isEmpty();
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertThat(excerptOf("\u001B\u202Ex", 2, 3)).contains(new SourceExcerpt("␛\uFFFDx", "  ^"));
    }

    @Test
    void aLongLineIsCutAroundTheSpan() {
        Optional<SourceExcerpt> excerpt = excerpt("a".repeat(1000) + "[b]" + "c".repeat(1000));

        assertThat(excerpt).hasValueSatisfying(shown -> {
            assertThat(shown.line()).isEqualTo("…" + "a".repeat(80) + "b" + "c".repeat(119) + "…");
            assertThat(shown.carets()).isEqualTo(" ".repeat(81) + "^");
        });
    }

    @Test
    void aLongLineIsNotCutInsideACharacter() {
        Optional<SourceExcerpt> excerpt = excerpt("😀".repeat(100) + "x[b]x" + "😀".repeat(100));

        assertThat(excerpt)
                .hasValueSatisfying(shown ->
                        assertThat(shown.line()).isEqualTo("…" + "😀".repeat(39) + "xbx" + "😀".repeat(59) + "…"));
    }

    /** Returns the excerpt of the span between brackets, which are no part of the text. */
    private static Optional<SourceExcerpt> excerpt(String marked) {
        int start = marked.lastIndexOf('[');
        int end = marked.lastIndexOf(']') - 1;
        return excerptOf(
                new StringBuilder(marked)
                        .deleteCharAt(end + 1)
                        .deleteCharAt(start)
                        .toString(),
                start,
                end);
    }

    private static Optional<SourceExcerpt> excerptOf(String text, int start, int end) {
        return SourceExcerpt.of(SourceFile.of("test.sql", text).span(start, end));
    }
}
