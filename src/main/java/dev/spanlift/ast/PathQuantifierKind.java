package dev.spanlift.ast;

/** The forms of a path quantifier. */
public enum PathQuantifierKind {
    /** {@code *}. */
    ZERO_OR_MORE,
    /** {@code +}. */
    ONE_OR_MORE,
    /** {@code {n}}. */
    EXACT,
    /** {@code {n, m}}. */
    RANGE
}
