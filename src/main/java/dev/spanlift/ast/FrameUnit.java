package dev.spanlift.ast;

/**
 * What a window frame counts.
 */
public enum FrameUnit {
    /** ROWS. */
    ROWS,
    /** RANGE. */
    RANGE
}
