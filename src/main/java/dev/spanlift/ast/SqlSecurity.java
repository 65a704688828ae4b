package dev.spanlift.ast;

/**
 * With whose rights a view or a function reads.
 */
public enum SqlSecurity {
    /** Those of the role that runs the query. */
    INVOKER,
    /** Those of the role that made the view. */
    DEFINER
}
