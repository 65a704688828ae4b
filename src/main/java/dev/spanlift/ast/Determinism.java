package dev.spanlift.ast;

/**
 * Whether a function gives the same result for the same arguments.
 */
public enum Determinism {
    /** It does. */
    DETERMINISTIC,
    /** It may not. */
    NOT_DETERMINISTIC
}
