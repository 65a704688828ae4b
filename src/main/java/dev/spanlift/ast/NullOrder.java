package dev.spanlift.ast;

/**
 * Where NULLs sort.
 */
public enum NullOrder {
    /** FIRST. */
    FIRST,
    /** LAST. */
    LAST
}
