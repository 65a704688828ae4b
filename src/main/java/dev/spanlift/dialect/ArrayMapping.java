package dev.spanlift.dialect;

/** How ARRAY columns are kept in a target without such a type. */
public enum ArrayMapping {
    /** As a JSON array in the same column. */
    JSON,
    /** As a table of its own with a row for each element. */
    CHILD_TABLE
}
