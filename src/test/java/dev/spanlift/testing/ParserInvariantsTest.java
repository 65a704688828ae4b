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

    @TestFactory
    Stream<DynamicTest> testData() {
        return tests(TestData.sqlFiles(), PREFIXES);
    }

    @TestFactory
    Stream<DynamicTest> corpus() {
        return tests(TestData.corpus().map(TestData::sqlFiles).orElse(List.of()), CORPUS_PREFIXES);
    }

    private static Stream<DynamicTest> tests(List<Path> files, int prefixes) {
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    String text = TestData.read(file);
                    ParserInvariants.check(text);
                    ParserInvariants.everyPrefix(text, Math.max(1, text.length() / prefixes));
                }));
    }
}
