package dev.spanlift.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every SQL file of the test data, and of a corpus where there is one, keeps the invariants. */
class ParserInvariantsTest {
    /** Up to this length, in UTF-16 units, every prefix is tried; of a longer file as many as this. */
    private static final int PREFIXES = 40;

    private static final int CORPUS_PREFIXES = 20;

    /** The scripts that an emulator judged are thousands, and hardly differ from each other in syntax. */
    private static final int JUDGED_PREFIXES = 4;

    private static final Path JUDGED = Path.of("testdata", "check");

    @TestFactory
    Stream<DynamicTest> testData() {
        return TestData.sqlFiles().stream()
                .map(file -> test(file, file.startsWith(JUDGED) ? JUDGED_PREFIXES : PREFIXES));
    }

    @TestFactory
    Stream<DynamicTest> corpus() {
        return TestData.corpus().map(TestData::sqlFiles).orElse(List.of()).stream()
                .map(file -> test(file, CORPUS_PREFIXES));
    }

    private static DynamicTest test(Path file, int prefixes) {
        return DynamicTest.dynamicTest(file.toString(), () -> {
            String text = TestData.read(file);
            ParserInvariants.check(text);
            ParserInvariants.everyPrefix(text, Math.max(1, text.length() / prefixes));
        });
    }
}
