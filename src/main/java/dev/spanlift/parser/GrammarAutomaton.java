package dev.spanlift.parser;

import dev.spanlift.parser.generated.Utils;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNDeserializer;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * The grammar as ANTLR's automaton, unpacked when something asks for it: a mistake that has to be explained, or a choice that
 * {@link PredictionTable} leaves open.
 */
final class GrammarAutomaton {
    static final ATN GRAMMAR =
            new ATNDeserializer().deserialize(Utils.parserAutomaton().toCharArray());

    /** What all parsers together have found out about the grammar's decisions. */
    private static final DFA[] DECISIONS = decisions();

    private static final PredictionContextCache CONTEXTS = new PredictionContextCache();

    private GrammarAutomaton() {}

    private static DFA[] decisions() {
        DFA[] decisions = new DFA[GRAMMAR.getNumberOfDecisions()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = new DFA(GRAMMAR.getDecisionState(i), i);
        }
        return decisions;
    }

    /** Returns what predicts by the automaton alone, and remembers what it found for all parsers. */
    static ParserATNSimulator prediction(Parser parser) {
        return new ParserATNSimulator(parser, GRAMMAR, DECISIONS, CONTEXTS);
    }
}
