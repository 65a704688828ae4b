package dev.spanlift.testing;

import dev.spanlift.parser.SpannerTokens;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Comments of every form, between any two tokens of the test data, come through formatting: all, once, in order. */
class CommentInvariantsTest {
    /** The number stands for the comment's own, so that no two are equal. */
    private static final List<String> FORMS = List.of(
            " -- %d\n",
            "\n-- %d\n",
            "\n\n# %d\n\n",
            "/* %d */",
            " /* %d */\n",
            "\n/* %d */ ",
            "\n/* %d,\r\n   of two lines */\n",
            " /* %d */ -- and another\n");

    private static final int SEEDS = 6;

    @TestFactory
    Stream<DynamicTest> commentsAnywhere() {
        return TestData.sqlFiles(TestData.folder("parse")).stream().map(file -> {
            String text = TestData.read(file);
            return DynamicTest.dynamicTest(
                    file.toString(),
                    () -> IntStream.range(0, SEEDS)
                            .mapToObj(seed -> withComments(text, new Random(seed)))
                            .forEach(commented -> ParserInvariants.formatsOnce(ParserInvariants.parse(commented))));
        });
    }

    /** Returns the text with comments before some of its tokens: before few for one seed, before nearly all for another. */
    private static String withComments(String text, Random random) {
        int oneIn = 1 + random.nextInt(12);
        StringBuilder commented = new StringBuilder();
        int done = 0;
        int number = 0;
        for (SourceSpan token : SpannerTokens.of(SourceFile.of("input.sql", text))) {
            commented.append(text, done, token.start());
            while (random.nextInt(oneIn + 1) == 0) {
                number++;
                commented.append(FORMS.get(random.nextInt(FORMS.size())).replace("%d", Integer.toString(number)));
            }
            commented.append(token.text());
            done = token.end();
        }
        return commented.append(text.substring(done)).toString();
    }
}
