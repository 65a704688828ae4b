package dev.spanlift.ast;

/**
 * A kind of window frame bound.
 */
public enum FrameBoundKind {
    /** UNBOUNDED_PRECEDING. */
    UNBOUNDED_PRECEDING,
    /** PRECEDING. */
    PRECEDING,
    /** CURRENT_ROW. */
    CURRENT_ROW,
    /** FOLLOWING. */
    FOLLOWING,
    /** UNBOUNDED_FOLLOWING. */
    UNBOUNDED_FOLLOWING
}
