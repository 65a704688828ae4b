package dev.spanlift.ast;

/** The operators between whole queries. */
public enum SetOperator {
    /** UNION. */
    UNION,
    /** INTERSECT. */
    INTERSECT,
    /** EXCEPT. */
    EXCEPT
}
