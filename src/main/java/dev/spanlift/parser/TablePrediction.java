package dev.spanlift.parser;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.jspecify.annotations.Nullable;

/**
 * Predicts as ANTLR does in SLL mode, by a table where it can and by the automaton where it cannot.
 *
 * <p>Where no alternative can be right, the table names any: whichever the parser then follows, it fails before the token that
 * does not fit. This is for parses of which only that they fail counts, as the fast one.
 */
final class TablePrediction extends ParserATNSimulator {
    private final PredictionTable table = PredictionTable.get();
    private @Nullable ParserATNSimulator automaton;

    TablePrediction(Parser parser) {
        super(parser, parser.getATN(), new DFA[0], new PredictionContextCache());
    }

    @Override
    public int adaptivePredict(TokenStream input, int decision, ParserRuleContext outerContext) {
        int alternative = table.predict(input, decision);
        return alternative == PredictionTable.UNKNOWN
                ? automaton().adaptivePredict(input, decision, outerContext)
                : alternative;
    }

    private ParserATNSimulator automaton() {
        ParserATNSimulator made = automaton;
        if (made == null) {
            made = GrammarAutomaton.prediction(parser);
            made.setPredictionMode(PredictionMode.SLL);
            automaton = made;
        }
        return made;
    }
}
