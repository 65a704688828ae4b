package dev.spanlift.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Comments that stand on one line, in order.
 *
 * @param texts the comments
 * @param startsLine whether a line begins with them
 * @param endsLine whether the line ends behind them
 * @param afterBlankLine whether an empty line precedes them
 */
public record CommentRun(List<String> texts, boolean startsLine, boolean endsLine, boolean afterBlankLine) {
    /** Copies the list, so that the run is immutable. */
    public CommentRun {
        texts = List.copyOf(texts);
    }

    /** Returns the comments of a gap between two tokens, line by line. A comment of several lines ends its line. */
    public static List<CommentRun> of(List<WrittenComment> comments) {
        List<CommentRun> runs = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < comments.size(); i++) {
            WrittenComment comment = comments.get(i);
            texts.add(comment.text());
            boolean ends = comment.endsLine() || comment.text().indexOf('\n') >= 0;
            if (ends || i + 1 == comments.size() || comments.get(i + 1).startsLine()) {
                WrittenComment begin = comments.get(first);
                runs.add(new CommentRun(texts, begin.startsLine() || first > 0, ends, begin.afterBlankLine()));
                texts.clear();
                first = i + 1;
            }
        }
        return runs;
    }

    /** Returns the comments as one piece of text. */
    public String text() {
        return String.join(" ", texts);
    }
}
