package dev.spanlift.ast;

/**
 * A sort direction.
 */
public enum SortDirection {
    /** ASC. */
    ASC,
    /** DESC. */
    DESC
}
