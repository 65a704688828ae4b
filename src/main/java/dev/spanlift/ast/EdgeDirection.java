package dev.spanlift.ast;

/** The directions of an edge pattern. */
public enum EdgeDirection {
    /** {@code -[]-}. */
    ANY,
    /** {@code <-[]-}. */
    LEFT,
    /** {@code -[]->}. */
    RIGHT
}
