package dev.spanlift.parser;

import dev.spanlift.parser.generated.Utils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.TokenStream;

/**
 * Which alternative the grammar's decisions take for which tokens, worked out from the grammar ahead of time.
 *
 * <p>ANTLR works the same out while it parses, from the automaton of the grammar, which it unpacks first: in a new JVM, that
 * takes longer than all else that a small schema needs. Nearly all decisions fall within {@value #MAX_TOKENS} tokens; what
 * looks further ahead is left to ANTLR.
 *
 * <p>{@link PredictionTableData} is written by {@code PredictionTableTest}, which works it out anew in every build. Where the
 * two differ, the grammar is right: the table counts for nothing until the test has updated it.
 */
final class PredictionTable {
    /** What is predicted where the table has no answer. */
    static final int UNKNOWN = 0;

    /** How many tokens the table looks ahead. */
    static final int MAX_TOKENS = 4;

    private static final int[][] NOT_LISTED = {};

    private static final int DECIMAL = 10;

    /** How many numbers a line has at most: the test that writes them would find more. */
    private static final int MAX_NUMBERS = 1000;

    /** Of three numbers each: the first and the last token of a range, and the target. */
    private static final int RANGE_LENGTH = 3;

    /**
     * The states of decisions, each with the target for most tokens and the ranges of tokens for which it is another one. The
     * end of the input is token 0. A target is an alternative, counted from 1, {@link #UNKNOWN}, or {@code -n} for the decision's
     * state {@code n - 1}, which looks at the next token.
     */
    private final int[][][] decisions;

    private PredictionTable(int[][][] decisions) {
        this.decisions = decisions;
    }

    /** Made when the first parser asks for it. */
    private static final class Holder {
        private static final PredictionTable TABLE =
                new PredictionTable(isUsable() ? read(PredictionTableData.LINES) : new int[0][][]);
    }

    static PredictionTable get() {
        return Holder.TABLE;
    }

    /**
     * Returns whether the table may be used. Who works on the grammar runs tests, and those with assertions; what was released
     * has passed them, so that nobody else pays for the comparison, which takes a millisecond or two of a start.
     */
    private static boolean isUsable() {
        return !PredictionTable.class.desiredAssertionStatus() || isOfThisGrammar();
    }

    /** Returns whether the table was worked out from the grammar as it is. */
    static boolean isOfThisGrammar() {
        return Utils.parserAutomaton().hashCode() == PredictionTableData.GRAMMAR;
    }

    /**
     * Returns the alternative that a decision takes.
     *
     * @param input the tokens from where the decision stands on; stays where it is
     * @return an alternative, any where none can be right; or {@link #UNKNOWN}
     */
    int predict(TokenStream input, int decision) {
        int[][] states = decision < decisions.length ? decisions[decision] : NOT_LISTED;
        int target = states.length == 0 ? UNKNOWN : -1;
        for (int ahead = 1; target < 0; ahead++) {
            target = target(states[-target - 1], Math.max(input.LA(ahead), 0));
        }
        return target;
    }

    private static int target(int[] state, int token) {
        int low = 0;
        int high = state.length / RANGE_LENGTH;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int range = 1 + middle * RANGE_LENGTH;
            if (token < state[range]) {
                high = middle;
            } else if (token > state[range + 1]) {
                low = middle + 1;
            } else {
                return state[range + 2];
            }
        }
        return state[0];
    }

    /**
     * Reads lines: the number of a decision, and for each of its states a line of the numbers that it is made of.
     *
     * <p>As bytes, without a call for each character: this is part of every start, when nothing is compiled yet and calls are
     * dear.
     */
    private static int[][][] read(String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.ISO_8859_1);
        List<int[][]> decisions = new ArrayList<>();
        List<int[]> states = new ArrayList<>();
        int[] numbers = new int[MAX_NUMBERS];
        int count = 0;
        int number = 0;
        boolean negative = false;
        boolean isDecision = false;
        for (byte c : bytes) {
            if (c >= '0') {
                number = number * DECIMAL + c - '0';
            } else if (c == '-') {
                negative = true;
            } else if (c == '#') {
                isDecision = true;
            } else {
                numbers[count++] = negative ? -number : number;
                number = 0;
                negative = false;
            }
            if (c == '\n' && isDecision) {
                end(decisions, states);
                while (decisions.size() < numbers[0]) {
                    decisions.add(NOT_LISTED);
                }
                isDecision = false;
                count = 0;
            } else if (c == '\n') {
                states.add(Arrays.copyOf(numbers, count));
                count = 0;
            }
        }
        end(decisions, states);
        return decisions.toArray(new int[0][][]);
    }

    private static void end(List<int[][]> decisions, List<int[]> states) {
        if (!states.isEmpty()) {
            decisions.add(states.toArray(new int[0][]));
            states.clear();
        }
    }
}
