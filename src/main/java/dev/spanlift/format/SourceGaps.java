package dev.spanlift.format;

import dev.spanlift.ast.Comment;
import dev.spanlift.source.SourceSpan;
import dev.spanlift.text.WrittenComment;
import java.util.ArrayList;
import java.util.List;

/** The comments and line ends between the tokens of a file. Asked from the front to the back, each place once. */
final class SourceGaps {
    private final String text;
    private final List<Comment> comments;
    private int next;

    SourceGaps(String text, List<Comment> comments) {
        this.text = text;
        this.comments = comments;
    }

    /** What stands between two tokens; {@code afterBlankLine} tells of the line right before the second. */
    record Gap(List<WrittenComment> comments, boolean afterBlankLine) {}

    /** Leaves out the comments before an offset: they are part of text that is kept as it is. */
    void skipTo(int offset) {
        while (next < comments.size() && comments.get(next).span().start() < offset) {
            next++;
        }
    }

    /** Returns what stands between two offsets. */
    Gap between(int start, int end) {
        List<WrittenComment> written = new ArrayList<>();
        int before = start;
        while (next < comments.size() && comments.get(next).span().start() < end) {
            SourceSpan span = comments.get(next).span();
            int after = next + 1 < comments.size()
                    ? Math.min(comments.get(next + 1).span().start(), end)
                    : end;
            written.add(new WrittenComment(
                    text(comments.get(next)),
                    lineEnds(before, span.start()) > 0,
                    lineEnds(span.end(), after) > 0 || after == text.length() || isLineComment(comments.get(next)),
                    lineEnds(before, span.start()) > 1));
            before = span.end();
            next++;
        }
        return new Gap(written, lineEnds(before, end) > 1);
    }

    private static boolean isLineComment(Comment comment) {
        return !comment.text().startsWith("/*");
    }

    private static String text(Comment comment) {
        return isLineComment(comment) ? comment.text().stripTrailing() : LineEnds.unified(comment.text());
    }

    /** Returns the most line ends in a row; more than one make an empty line. Blanks do not count, semicolons part rows. */
    private int lineEnds(int start, int end) {
        int most = 0;
        int row = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                row = 0;
            } else if (c == '\n' || (c == '\r' && !(i + 1 < end && text.charAt(i + 1) == '\n'))) {
                row++;
                most = Math.max(most, row);
            }
        }
        return most;
    }
}
