package dev.spanlift.ast;

/**
 * The operator of a logical chain.
 */
public enum LogicalOperator {
    /** AND. */
    AND,
    /** OR. */
    OR
}
