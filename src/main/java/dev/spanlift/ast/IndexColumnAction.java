package dev.spanlift.ast;

/**
 * What ALTER INDEX does with a column.
 */
public enum IndexColumnAction {
    /** ADD. */
    ADD,
    /** DROP. */
    DROP
}
