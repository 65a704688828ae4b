package dev.spanlift.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.parser.generated.SpannerLexer;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Vocabulary;
import org.junit.jupiter.api.Test;

class ReservedWordsTest {
    @Test
    void areThoseThatTheLexerGrammarListsAsReserved() {
        Vocabulary vocabulary = SpannerLexer.VOCABULARY;

        // The grammar lists the reserved words first, then those that are keywords only in context.
        assertThat(IntStream.rangeClosed(SpannerLexer.ALL, SpannerLexer.WITHIN).mapToObj(vocabulary::getSymbolicName))
                .containsExactlyInAnyOrderElementsOf(ReservedWords.WORDS);
    }
}
