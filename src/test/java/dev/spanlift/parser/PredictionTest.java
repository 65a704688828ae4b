package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.GeneratedSchema;
import dev.spanlift.testing.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
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
        SpannerScanner scanner = new SpannerScanner(file.name(), file.text());
        StatementParser parser = new StatementParser(file, scanner, new Diagnostics());
        List<String> refused = new ArrayList<>();
        List<SourceToken> tokens = new ArrayList<>();
        SourceToken token = scanner.nextToken();
        while (token.getType() != Token.EOF) {
            if (token.getType() == SpannerLexer.SEMICOLON) {
                addIfRefused(parser, tokens, token.getStartIndex(), refused);
                tokens.clear();
            } else if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add(token);
            }
            token = scanner.nextToken();
        }
        addIfRefused(parser, tokens, file.length(), refused);
        return refused;
    }

    private static void addIfRefused(StatementParser parser, List<SourceToken> tokens, int end, List<String> refused) {
        if (tokens.isEmpty()) {
            return;
        }
        String first = tokens.get(0).getText();
        tokens.add(SourceToken.rewritten(Token.EOF, "<EOF>", end, end));
        if (parser.fast(tokens, SpannerParser::statementEntry).isEmpty()) {
            refused.add(first + " at " + tokens.get(0).getStartIndex());
        }
    }
}
