package dev.spanlift.text;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the tokens of the source among the tokens that a printer wrote.
 *
 * <p>A printer writes what the source has, in the same order, but for a few tokens that it leaves out, adds or spells
 * otherwise. So the two are walked side by side, and where they differ, the nearest place is looked for at which they agree
 * again: linear, and exact wherever they do not differ.
 */
final class TokenAlignment {
    /** How many tokens, of both sides together, are left out at most to come to a place of agreement. */
    private static final int MAX_SKIP = 16;

    private final List<WrittenToken> source;
    private final List<String> printed;
    private final int[] matches;
    private int inSource;
    private int inPrinted;

    private TokenAlignment(List<WrittenToken> source, List<String> printed) {
        this.source = source;
        this.printed = printed;
        this.matches = new int[source.size()];
    }

    /** Returns for every token of the source the index of its printed token, or -1; indexes ascend. */
    static int[] of(List<WrittenToken> source, List<String> printed) {
        TokenAlignment alignment = new TokenAlignment(source, printed);
        alignment.align();
        return alignment.matches;
    }

    private void align() {
        Arrays.fill(matches, -1);
        while (inSource < source.size() && inPrinted < printed.size()) {
            if (agree(inSource, inPrinted)) {
                match(1);
            } else if (isPrintedAsTwo()) {
                match(2);
            } else if (!skipToAgreement()) {
                inSource++;
                inPrinted++;
            }
        }
    }

    /** Matches the next token of the source with the next of the printer, which wrote it as so many. */
    private void match(int printedTokens) {
        matches[inSource] = inPrinted;
        inSource++;
        inPrinted += printedTokens;
    }

    /** Returns whether the printer writes a token in two, as {@code .1}, a name behind its dot. */
    private boolean isPrintedAsTwo() {
        return inPrinted + 1 < printed.size()
                && source.get(inSource).text().equalsIgnoreCase(printed.get(inPrinted) + printed.get(inPrinted + 1));
    }

    /** Goes to the nearest place where two tokens agree; returns whether there is one, and stays where there is none. */
    private boolean skipToAgreement() {
        for (int skip = 1; skip <= MAX_SKIP; skip++) {
            for (int ahead = 0; ahead <= skip; ahead++) {
                int aheadInPrinted = skip - ahead;
                if (agreeTwice(inSource + ahead, inPrinted + aheadInPrinted)) {
                    if (ahead == aheadInPrinted) {
                        matchRespelled(ahead);
                    }
                    inSource += ahead;
                    inPrinted += aheadInPrinted;
                    return true;
                }
            }
        }
        return false;
    }

    /** As many tokens here as there: the printer spells them otherwise, as ASC for ASCENDING. */
    private void matchRespelled(int count) {
        for (int i = 0; i < count; i++) {
            matches[inSource + i] = inPrinted + i;
        }
    }

    /** Returns whether two tokens agree and the next two as well: one comma alone is no proof. */
    private boolean agreeTwice(int i, int j) {
        boolean last = i + 1 >= source.size() || j + 1 >= printed.size();
        return agree(i, j) && (last || agree(i + 1, j + 1));
    }

    private boolean agree(int i, int j) {
        return i < source.size() && j < printed.size() && source.get(i).text().equalsIgnoreCase(printed.get(j));
    }
}
