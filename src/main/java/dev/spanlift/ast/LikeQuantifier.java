package dev.spanlift.ast;

/**
 * How many patterns of a LIKE list must match.
 */
public enum LikeQuantifier {
    /** ANY. */
    ANY,
    /** SOME. */
    SOME,
    /** ALL. */
    ALL
}
