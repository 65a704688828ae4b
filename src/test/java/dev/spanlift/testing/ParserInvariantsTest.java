package dev.spanlift.testing;

import dev.spanlift.ast.Statement;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every SQL file of the test data, and of a corpus where there is one, keeps the invariants. */
class ParserInvariantsTest {
    /** Up to this length, in UTF-16 units, every prefix is tried; of a longer file as many as this. */
    private static final int PREFIXES = 40;

    private static final int CORPUS_PREFIXES = 20;

    private static final int JUDGED_PREFIXES = 4;

    private static final Path JUDGED = TestData.folder("check");

    @TestFactory
    Stream<DynamicTest> testData() {
        return TestData.sqlFiles().stream()
                .filter(file -> !file.startsWith(JUDGED))
                .map(file -> test(file.toString(), TestData.read(file), PREFIXES));
    }

    /**
     * The scripts that an emulator judged are thousands with the same few tables before what they ask: each of their
     * statements is looked at by itself, and once.
     */
    @TestFactory
    Stream<DynamicTest> judgedStatements() {
        Set<String> seen = new HashSet<>();
        return TestData.sqlFiles(JUDGED).stream()
                .flatMap(file -> statements(TestData.read(file))
                        .filter(seen::add)
                        .map(statement -> test(file + ": " + statement, statement, JUDGED_PREFIXES)));
    }

    @TestFactory
    Stream<DynamicTest> corpus() {
        return TestData.corpus().map(TestData::sqlFiles).orElse(List.of()).stream()
                .map(file -> test(file.toString(), TestData.read(file), CORPUS_PREFIXES));
    }

    /** Returns the statements of a script without the semicolons between them, each with the comments before it. */
    private static Stream<String> statements(String text) {
        List<Statement> statements = ParserInvariants.parse(text).script().statements();
        return IntStream.range(0, statements.size()).mapToObj(i -> {
            int start = i == 0 ? 0 : statements.get(i - 1).span().end();
            int end = i == statements.size() - 1
                    ? text.length()
                    : statements.get(i).span().end();
            return text.substring(start, end).replaceFirst("^;\\s*", "");
        });
    }

    private static DynamicTest test(String name, String text, int prefixes) {
        return DynamicTest.dynamicTest(name, () -> {
            ParserInvariants.check(text);
            ParserInvariants.everyPrefix(text, Math.max(1, text.length() / prefixes));
        });
    }
}
