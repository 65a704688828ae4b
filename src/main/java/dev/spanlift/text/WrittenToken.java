package dev.spanlift.text;

import java.util.List;

/**
 * A token of the source.
 *
 * @param text the token
 * @param comments the comments between the token before and this one, in order
 * @param afterBlankLine whether an empty line stands between it and the token or comment before it
 */
public record WrittenToken(String text, List<WrittenComment> comments, boolean afterBlankLine) {
    /** Copies the list, so that the token is immutable. */
    public WrittenToken {
        comments = List.copyOf(comments);
    }
}
