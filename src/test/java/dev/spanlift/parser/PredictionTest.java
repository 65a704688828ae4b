package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.antlr.StatementTokens;
import dev.spanlift.parser.generated.SpannerParser;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.GeneratedSchema;
import dev.spanlift.testing.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    /**
     * What a parse costs on any machine: rules entered, and alternatives predicted where one token does not tell. The
     * bounds are a tenth above what was counted.
     */
    @Test
    void tokensCostFewRulesAndPredictions() {
        Effort simple = effort(GeneratedSchema.simpleOfTables(40));
        assertThat(simple.rulesPerToken()).isBetween(0.5, 1.33);
        assertThat(simple.predictionsPerToken()).isBetween(0.1, 0.35);
        assertThat(simple.tokensPerPrediction()).isBetween(1.0, 1.77);

        Effort modern = effort(GeneratedSchema.ofTables(40));
        assertThat(modern.rulesPerToken()).isBetween(0.5, 1.61);
        assertThat(modern.predictionsPerToken()).isBetween(0.1, 0.71);
        assertThat(modern.tokensPerPrediction()).isBetween(1.0, 1.48);
    }

    private record Effort(double rulesPerToken, double predictionsPerToken, double tokensPerPrediction) {}

    private static Effort effort(String text) {
        SourceFile file = SourceFile.of("generated.sql", text);
        CountingParser parser = new CountingParser(new StatementTokens(new SpannerScanner(file.name(), file.text())));
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setInterpreter(GrammarAutomaton.prediction(parser));
        parser.setProfile(true);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        long tokens = 0;
        for (List<SourceToken> statement : ScannedStatements.of(file)) {
            tokens += statement.size();
            parser.load(statement);
            parser.statementEntry();
        }
        long predictions = 0;
        long looks = 0;
        for (DecisionInfo decision : parser.getParseInfo().getDecisionInfo()) {
            predictions += decision.invocations;
            looks += decision.SLL_TotalLook;
        }
        return new Effort((double) parser.rules / tokens, (double) predictions / tokens, (double) looks / predictions);
    }

    private static final class CountingParser extends SpannerParser {
        private long rules;

        CountingParser(TokenStream tokens) {
            super(tokens);
        }

        @Override
        public void enterRule(ParserRuleContext localContext, int state, int ruleIndex) {
            super.enterRule(localContext, state, ruleIndex);
            rules++;
        }
    }
}
