package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.generated.SpannerParser;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.GeneratedSchema;
import dev.spanlift.testing.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No valid statement needs the second, thorough parse: SLL prediction, which is several times as fast, is right for all.
 *
 * <p>With {@code SPANLIFT_CORPUS} or {@code -Dspanlift.corpus} naming a folder, also for all that is valid there.
 */
class PredictionTest {
    @TestFactory
    Stream<DynamicTest> validStatementsNeedOneParse() {
        Stream<DynamicTest> files = Stream.concat(
                        TestData.sqlFiles(TestData.folder("parse")).stream(),
                        TestData.corpus().stream().flatMap(folder -> TestData.sqlFiles(folder).stream()))
                .map(file -> test(file.toString(), TestData.read(file)));
        return Stream.concat(Stream.of(test("generated schema", GeneratedSchema.ofTables(8))), files);
    }

    private static DynamicTest test(String name, String text) {
        return DynamicTest.dynamicTest(name, () -> {
            SourceFile file = SourceFile.of(name, text);
            if (SpannerDdlParser.parse(file).diagnostics().isEmpty()) {
                assertThat(statementsRefusedAtFirst(file)).isEmpty();
            }
        });
    }

    private static List<String> statementsRefusedAtFirst(SourceFile file) {
        StatementParser parser =
                new StatementParser(file, new SpannerScanner(file.name(), file.text()), new Diagnostics());
        List<String> refused = new ArrayList<>();
        for (List<SourceToken> tokens : ScannedStatements.of(file)) {
            if (parser.fast(tokens, SpannerParser::statementEntry).isEmpty()) {
                refused.add(tokens.get(0).getText() + " at " + tokens.get(0).getStartIndex());
            }
        }
        return refused;
    }
}
