package dev.spanlift.parser.generated;

import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNType;

/**
 * Keeps the generated parser from unpacking its automaton as soon as its class is loaded.
 *
 * <p>Generated code imports ANTLR's class of this name on demand, with all of its package, so that a class of its own package
 * comes first. Most parses need no automaton ({@code PredictionTable}), and unpacking it takes longer than to parse a small
 * schema; who needs it asks {@code GrammarAutomaton}.
 */
final class ATNDeserializer {
    /** Where the data says what it is for, behind its version. */
    static final int TYPE_INDEX = 1;

    static final int PARSER = 1;

    /** Returns the automaton of a lexer, which nothing else holds; for a parser, one without a single state. */
    ATN deserialize(char[] data) {
        return data[TYPE_INDEX] == PARSER
                ? new ATN(ATNType.PARSER, 0)
                : new org.antlr.v4.runtime.atn.ATNDeserializer().deserialize(data);
    }
}
