package dev.spanlift.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the comments and the blank lines of the source into what a printer wrote.
 *
 * <p>A gap is the place before a token; the last gap is behind the last token. Comments of a gap come in runs, one for each
 * line, and there are three ways to write a run: trailing, at the end of the line of the token before; on a line of its own;
 * and inline, before the token on the token's line, where the source has it so. Which way it is follows from the run and
 * its place in the gap, never from its text; therefore formatting twice gives what formatting once gives.
 *
 * <p>Every line end that a comment asks for is mandatory, so that a comment can never hide code; wherever the printer left
 * a break, it falls together with that.
 */
final class CommentWeaver {
    private static final Set<String> SEPARATORS = Set.of(",", ";");
    private static final Set<String> OPENING = Set.of("(", "[", "{", "<");
    private static final Set<String> CLOSING = Set.of(")", "]", "}", ">", ",", ";", ".");

    private final List<LayoutItem> items;
    private final List<WrittenToken> source;
    private final List<String> printed;

    /** The runs of every gap that has any, by the index of the token behind the gap. */
    private final Map<Integer, List<CommentRun>> runs = new HashMap<>();

    /** For every printed token whether an empty line of the source ends before it. */
    private final boolean[] afterBlankLine;

    private final List<LayoutItem> woven = new ArrayList<>();

    CommentWeaver(List<LayoutItem> items, List<WrittenToken> source) {
        this.items = items;
        this.source = source;
        this.printed =
                items.stream().filter(LayoutItem::isToken).map(LayoutItem::text).toList();
        this.afterBlankLine = new boolean[printed.size() + 1];
    }

    List<LayoutItem> weave() {
        findGaps();
        moveBehindSeparators();
        List<LayoutItem> gap = new ArrayList<>();
        int token = 0;
        for (LayoutItem item : items) {
            if (item.isToken()) {
                writeGap(token, gap);
                writeToken(token, item);
                gap.clear();
                token++;
            } else {
                gap.add(item);
            }
        }
        writeGap(token, gap);
        return woven;
    }

    // ---------------------------------------------------------------- which gap

    private void findGaps() {
        int[] matches = TokenAlignment.of(source, printed);
        int[] next = nextMatches(matches);
        int lastGap = 0;
        int behindLastMatch = 0;
        for (int i = 0; i < source.size(); i++) {
            for (CommentRun run : CommentRun.of(source.get(i).comments())) {
                boolean belongsToTokenBefore = !run.startsLine() && run.endsLine();
                lastGap = Math.max(lastGap, belongsToTokenBefore ? behindLastMatch : next[i]);
                runs.computeIfAbsent(lastGap, gap -> new ArrayList<>()).add(run);
            }
            if (matches[i] >= 0) {
                behindLastMatch = matches[i] + 1;
                afterBlankLine[matches[i]] = source.get(i).afterBlankLine();
            }
        }
    }

    /** Returns for every token of the source the printed token of the first one from there on that was printed at all. */
    private int[] nextMatches(int[] matches) {
        int[] next = new int[matches.length];
        int match = printed.size();
        for (int i = matches.length - 1; i >= 0; i--) {
            match = matches[i] >= 0 ? matches[i] : match;
            next[i] = match;
        }
        return next;
    }

    /** A comma is written right behind its item, so a comment between the two that ends its line goes behind the comma. */
    private void moveBehindSeparators() {
        for (int token = 0; token < printed.size(); token++) {
            if (SEPARATORS.contains(printed.get(token))
                    && runs.getOrDefault(token, List.of()).stream().anyMatch(CommentRun::endsLine)) {
                List<CommentRun> moved = runs.remove(token);
                runs.merge(token + 1, moved, CommentWeaver::join);
            }
        }
    }

    private static List<CommentRun> join(List<CommentRun> behind, List<CommentRun> moved) {
        List<CommentRun> joined = new ArrayList<>(moved);
        joined.addAll(behind);
        return joined;
    }

    // ---------------------------------------------------------------- how

    private void writeGap(int token, List<LayoutItem> gap) {
        List<CommentRun> here = runs.getOrDefault(token, List.of());
        boolean trailing = isTrailing(token, here);
        List<CommentRun> lines = here.subList(trailing ? 1 : 0, here.size() - (isInline(token, here) ? 1 : 0));
        if (trailing) {
            woven.add(
                    new LayoutItem(LayoutItem.Kind.TRAILING_COMMENT, here.get(0).text(), true));
        }
        int place = placeOfLines(gap);
        woven.addAll(gap.subList(0, place));
        writeLines(lines, gap.contains(LayoutItem.INDENT));
        if (blankLineBefore(token, here, gap, lines.isEmpty())) {
            woven.add(LayoutItem.BLANK_LINE);
        } else if (trailing || !lines.isEmpty()) {
            woven.add(LayoutItem.NEWLINE);
        }
        woven.addAll(gap.subList(place, gap.size()));
    }

    private void writeLines(List<CommentRun> lines, boolean behindOpening) {
        for (int i = 0; i < lines.size(); i++) {
            CommentRun line = lines.get(i);
            boolean blankLine = line.afterBlankLine() && !(i == 0 && behindOpening);
            woven.add(blankLine ? LayoutItem.BLANK_LINE : LayoutItem.NEWLINE);
            woven.add(LayoutItem.token(line.text(), true));
        }
    }

    private boolean isTrailing(int token, List<CommentRun> here) {
        return !here.isEmpty() && !here.get(0).startsLine() && (here.get(0).endsLine() || token == printed.size());
    }

    private boolean isInline(int token, List<CommentRun> here) {
        return !here.isEmpty()
                && token < printed.size()
                && !here.get(here.size() - 1).endsLine();
    }

    /** Returns where in a gap lines go: inside of the bracket that closes behind the gap, else right before the token. */
    private static int placeOfLines(List<LayoutItem> gap) {
        int closing = closing(gap);
        if (closing >= 0) {
            return closing;
        }
        int place = gap.size();
        while (place > 0 && gap.get(place - 1).equals(LayoutItem.GROUP_START)) {
            place--;
        }
        return place;
    }

    /** Returns the index of the last step back to the left that has a line of its own; -1 where there is none. */
    private static int closing(List<LayoutItem> gap) {
        for (int i = gap.size() - 2; i >= 0; i--) {
            if (gap.get(i).equals(LayoutItem.OUTDENT) && gap.get(i + 1).isBreak()) {
                return i;
            }
        }
        return -1;
    }

    /** Blank lines are kept between items that always have their own lines, and behind comments; not inside brackets. */
    private boolean blankLineBefore(int token, List<CommentRun> here, List<LayoutItem> gap, boolean noLines) {
        boolean blankLine = isInline(token, here) ? here.get(here.size() - 1).afterBlankLine() : afterBlankLine[token];
        boolean betweenItems = gap.contains(LayoutItem.NEWLINE)
                && !gap.contains(LayoutItem.INDENT)
                && !gap.contains(LayoutItem.OUTDENT);
        return blankLine && (noLines ? betweenItems : closing(gap) < 0);
    }

    private void writeToken(int token, LayoutItem item) {
        List<CommentRun> here = runs.getOrDefault(token, List.of());
        if (!isInline(token, here)) {
            woven.add(item);
            return;
        }
        boolean behindOpening = token > 0 && OPENING.contains(printed.get(token - 1));
        woven.add(LayoutItem.token(here.get(here.size() - 1).text(), !behindOpening));
        woven.add(LayoutItem.token(item.text(), item.spaced() || !CLOSING.contains(item.text())));
    }
}
