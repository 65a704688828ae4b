package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * What to change in a list of tokens so that the parse can go on behind a mistake.
 *
 * @param from the index of the first token to take away
 * @param to the index behind the last token to take away; equal to {@code from} where nothing is taken away
 * @param replacement the tokens to put there
 */
record Repair(int from, int to, List<SourceToken> replacement) {
    Repair {
        replacement = List.copyOf(replacement);
    }

    /** Takes tokens away. */
    static Repair delete(int from, int to) {
        return new Repair(from, to, List.of());
    }

    /** Puts a token of that type before another one, where the one before that ends. */
    static Repair insert(List<SourceToken> tokens, int before, int type, String text) {
        int place = before == 0
                ? tokens.get(before).getStartIndex()
                : tokens.get(before - 1).getStopIndex() + 1;
        return new Repair(before, before, List.of(SourceToken.rewritten(type, text, place, place)));
    }

    /** Reads the tokens from one to before another as a single token of that type. */
    static Repair read(List<SourceToken> tokens, int from, int to, int type, String text) {
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        return new Repair(
                from, to, List.of(SourceToken.rewritten(type, text, first.getStartIndex(), last.getStopIndex() + 1)));
    }

    /** Puts parentheses around tokens. */
    static Repair parenthesize(List<SourceToken> tokens, int from, int to) {
        List<SourceToken> replacement = new ArrayList<>(tokens.subList(from, to));
        int start = tokens.get(from).getStartIndex();
        int end = tokens.get(to - 1).getStopIndex() + 1;
        replacement.add(0, SourceToken.rewritten(SpannerLexer.LPAREN, "(", start, start));
        replacement.add(SourceToken.rewritten(SpannerLexer.RPAREN, ")", end, end));
        return new Repair(from, to, replacement);
    }

    /**
     * Puts tokens before all others, without those that stand between {@code from} and them. Their place is that of the first
     * one, so that all places stay in order.
     */
    static Repair moveToFront(List<SourceToken> tokens, int from, int moved, int to) {
        int front = tokens.get(0).getStartIndex();
        List<SourceToken> replacement = new ArrayList<>();
        tokens.subList(moved, to).forEach(token -> replacement.add(token.stretched(front, front)));
        replacement.addAll(tokens.subList(0, from));
        return new Repair(0, to, replacement);
    }

    /** Returns this change with one more token behind the replacement. */
    Repair and(int type, String text) {
        int place = replacement.get(replacement.size() - 1).getStopIndex() + 1;
        List<SourceToken> more = new ArrayList<>(replacement);
        more.add(SourceToken.rewritten(type, text, place, place));
        return new Repair(from, to, more);
    }

    /** Returns this change with tokens on both sides taken away as well. */
    Repair widen(int count) {
        return new Repair(from - count, to + count, replacement);
    }

    /** Returns the index behind the replacement. */
    int end() {
        return from + replacement.size();
    }

    /** Returns this change with tokens behind it taken away as well. */
    Repair widenBehind(int count) {
        return new Repair(from, to + count, replacement);
    }

    /** Changes the tokens. */
    void apply(List<SourceToken> tokens) {
        List<SourceToken> range = tokens.subList(from, to);
        range.clear();
        range.addAll(replacement);
    }

    /** Returns this change without what it takes away from a token on: the one that ends the list has to stay. */
    Repair before(int end) {
        return new Repair(Math.min(from, end), Math.min(to, end), replacement);
    }

    /** Returns the same change for a list in which the tokens stand further behind. */
    Repair shift(int offset) {
        return new Repair(from + offset, to + offset, replacement);
    }
}
