package dev.spanlift.ast;

/**
 * The forms in which a query stands in an expression.
 */
public enum SubqueryForm {
    /** SCALAR. */
    SCALAR,
    /** ARRAY. */
    ARRAY,
    /** EXISTS. */
    EXISTS
}
