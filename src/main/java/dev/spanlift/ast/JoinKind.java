package dev.spanlift.ast;

/** The kinds of joins. */
public enum JoinKind {
    /** A comma: a cross join. */
    COMMA,
    /** CROSS JOIN. */
    CROSS,
    /** JOIN or INNER JOIN. */
    INNER,
    /** FULL [OUTER] JOIN. */
    FULL,
    /** LEFT [OUTER] JOIN. */
    LEFT,
    /** RIGHT [OUTER] JOIN. */
    RIGHT
}
