package dev.spanlift.ast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import org.junit.jupiter.api.Test;

class PathTest {
    @Test
    void textIsTheSameWithQuotesAndWithout() {
        SourceFile file =
                SourceFile.of("drop.sql", "DROP TABLE s . T; DROP TABLE `s`.`T`; DROP TABLE `s.T`; DROP TABLE T;");

        assertThat(SpannerDdl.parse(file).script().statements())
                .extracting(statement -> ((Drop) statement).name().text())
                .containsExactly("s.T", "s.T", "s.T", "T");
    }

    @Test
    void aNameAloneIsAPathOfOnePart() {
        Identifier name = new Identifier("T", false, SourceSpan.NONE);

        assertThat(Path.of(name).parts()).containsExactly(name);
        assertThat(Path.of(name).text()).isEqualTo("T");
    }
}
