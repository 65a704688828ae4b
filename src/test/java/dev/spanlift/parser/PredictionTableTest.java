package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.antlr.StatementTokens;
import dev.spanlift.parser.generated.SpannerParser;
import dev.spanlift.parser.generated.Utils;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATNSimulator;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.junit.jupiter.api.Test;

/** Works the table of predictions out from the grammar, and compares what it predicts with what ANTLR does. */
class PredictionTableTest {
    private static final Path GENERATED =
            Path.of("target/generated-sources/antlr4/dev/spanlift/parser/generated/SpannerParser.java");
    private static final Path DATA = Path.of("src/main/java/dev/spanlift/parser/PredictionTableData.java");

    @Test
    void tableIsThatOfTheGrammar() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int decision : decisionsThatPredict()) {
            lines.append("            #").append(decision).append('\n');
            for (int[] state : new Expansion(decision).states()) {
                lines.append("           ");
                for (int number : state) {
                    lines.append(' ').append(number);
                }
                lines.append('\n');
            }
        }
        String source = String.format(Locale.ROOT, """
                package dev.spanlift.parser;

                /** Written by {@code PredictionTableTest}: see {@link PredictionTable}. */
                final class PredictionTableData {
                    /** Which grammar it was worked out from. */
                    static final int GRAMMAR = %d;

                    /** The states of decisions. */
                    static final String LINES = \"""
                %s            \""";

                    private PredictionTableData() {}
                }
                """, Utils.parserAutomaton().hashCode(), lines);
        Golden.check(DATA, source);
    }

    @Test
    void tablePredictsWhatAntlrDoes() throws IOException {
        Comparison comparison = new Comparison();
        for (Path file : schemas()) {
            comparison.parse(SourceFile.of(file.toString(), Files.readString(file)));
        }
        assertThat(comparison.predicted).isGreaterThan(20_000);
        assertThat(comparison.leftOpen).isLessThan(comparison.predicted / 100);
    }

    /** Where ANTLR finds no alternative, the table may name any: the parse fails all the same. */
    @Test
    void whatAntlrRefusesFailsByTheTableToo() throws IOException {
        int refused = 0;
        for (Path path : schemas()) {
            SourceFile file = SourceFile.of(path.toString(), Files.readString(path));
            for (List<SourceToken> tokens : ScannedStatements.of(file)) {
                List<SourceToken> lacking = new ArrayList<>(tokens);
                lacking.remove(tokens.size() / 2);
                for (List<SourceToken> statement : List.of(tokens, lacking)) {
                    boolean byAntlr = parses(file, statement, PredictionTableTest::antlr);
                    assertThat(parses(file, statement, TablePrediction::new))
                            .as("%s: %s", file, statement)
                            .isEqualTo(byAntlr);
                    refused += byAntlr ? 0 : 1;
                }
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    private static boolean parses(
            SourceFile file, List<SourceToken> tokens, Function<Parser, ParserATNSimulator> prediction) {
        SpannerScanner scanner = new SpannerScanner(file.name(), file.text());
        return new StatementParser(file, scanner, new Diagnostics(), prediction)
                .fast(tokens, SpannerParser::statementEntry)
                .isPresent();
    }

    private static ParserATNSimulator antlr(Parser parser) {
        ParserATNSimulator antlr = GrammarAutomaton.prediction(parser);
        antlr.setPredictionMode(PredictionMode.SLL);
        return antlr;
    }

    private static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    /** The others look at one token, in code of their own. */
    private static SortedSet<Integer> decisionsThatPredict() throws IOException {
        SortedSet<Integer> decisions = new TreeSet<>();
        Matcher calls = Pattern.compile("adaptivePredict\\(_input,(\\d+),").matcher(Files.readString(GENERATED));
        while (calls.find()) {
            decisions.add(Integer.valueOf(calls.group(1)));
        }
        assertThat(decisions).isNotEmpty();
        return decisions;
    }

    /** ANTLR's own prediction in SLL mode, asked for every token in turn. */
    private static final class Expansion extends ParserATNSimulator {
        private final DFA decision;

        Expansion(int decision) {
            super(
                    new SpannerParser(new StatementTokens(new SpannerScanner("", ""))),
                    GrammarAutomaton.GRAMMAR,
                    new DFA[0],
                    new PredictionContextCache());
            this.decision = new DFA(GrammarAutomaton.GRAMMAR.getDecisionState(decision), decision);
            setPredictionMode(PredictionMode.SLL);
        }

        /** Returns the decision's states as {@link PredictionTable} has them. */
        List<int[]> states() {
            DFAState start = addDFAState(
                    decision, new DFAState(computeStartState(decision.atnStartState, ParserRuleContext.EMPTY, false)));
            Map<DFAState, Integer> numbers = new LinkedHashMap<>(Map.of(start, 0));
            Map<DFAState, SortedMap<Integer, DFAState>> targets = new LinkedHashMap<>();
            List<DFAState> level = List.of(start);
            for (int tokens = 0; tokens < PredictionTable.MAX_TOKENS; tokens++) {
                List<DFAState> next = new ArrayList<>();
                for (DFAState state : level) {
                    targets.put(state, targets(state));
                    for (DFAState target : targets.get(state).values()) {
                        if (!target.isAcceptState && !numbers.containsKey(target)) {
                            numbers.put(target, numbers.size());
                            next.add(target);
                        }
                    }
                }
                level = next;
            }
            List<int[]> states = new ArrayList<>();
            for (SortedMap<Integer, DFAState> tokens : targets.values()) {
                SortedMap<Integer, Integer> coded = new TreeMap<>();
                tokens.forEach((token, target) -> coded.put(token, code(target, numbers, targets.size())));
                states.add(ranges(coded));
            }
            return states;
        }

        private SortedMap<Integer, DFAState> targets(DFAState state) {
            SortedMap<Integer, DFAState> targets = new TreeMap<>();
            for (int token = 0; token <= GrammarAutomaton.GRAMMAR.maxTokenType; token++) {
                DFAState target = computeTargetState(decision, state, token == 0 ? Token.EOF : token);
                if (!target.equals(ATNSimulator.ERROR)) {
                    targets.put(token, target);
                }
            }
            return targets;
        }

        private static int code(DFAState target, Map<DFAState, Integer> numbers, int expanded) {
            if (target.isAcceptState) {
                assertThat(target.predicates)
                        .as("the grammar has no predicates")
                        .isNull();
                return target.prediction;
            }
            int number = numbers.getOrDefault(target, expanded);
            return number < expanded ? -number - 1 : PredictionTable.UNKNOWN;
        }

        /** Returns the most frequent target, and ranges of tokens for the others; they may span tokens that cannot stand there. */
        private static int[] ranges(SortedMap<Integer, Integer> targets) {
            Map<Integer, Integer> frequencies = new HashMap<>();
            targets.values().forEach(target -> frequencies.merge(target, 1, Integer::sum));
            int most = frequencies.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            List<Integer> numbers = new ArrayList<>(List.of(most));
            int open = most;
            for (Map.Entry<Integer, Integer> target : targets.entrySet()) {
                if (target.getValue() == most) {
                    open = most;
                } else if (target.getValue() == open) {
                    numbers.set(numbers.size() - 2, target.getKey());
                } else {
                    open = target.getValue();
                    numbers.addAll(List.of(target.getKey(), target.getKey(), open));
                }
            }
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** Parses, and asks both at every decision. */
    private static final class Comparison {
        private int predicted;
        private int leftOpen;

        /** Parses the statements that are right; for the others see {@link #whatAntlrRefusesFailsByTheTableToo}. */
        void parse(SourceFile file) {
            StatementParser parser = new StatementParser(
                    file, new SpannerScanner(file.name(), file.text()), new Diagnostics(), Both::new);
            for (List<SourceToken> tokens : ScannedStatements.of(file)) {
                if (parses(file, tokens, PredictionTableTest::antlr)) {
                    assertThat(parser.fast(tokens, SpannerParser::statementEntry))
                            .isPresent();
                }
            }
        }

        private final class Both extends ParserATNSimulator {
            private final ParserATNSimulator antlr;

            Both(Parser parser) {
                super(parser, GrammarAutomaton.GRAMMAR, new DFA[0], new PredictionContextCache());
                antlr = PredictionTableTest.antlr(parser);
            }

            @Override
            public int adaptivePredict(TokenStream input, int decision, ParserRuleContext context) {
                int expected = antlr.adaptivePredict(input, decision, context);
                int actual = PredictionTable.get().predict(input, decision);
                predicted++;
                if (actual == PredictionTable.UNKNOWN) {
                    leftOpen++;
                } else {
                    assertThat(actual)
                            .as("decision %d at %s", decision, input.LT(1))
                            .isEqualTo(expected);
                }
                return expected;
            }
        }
    }
}
