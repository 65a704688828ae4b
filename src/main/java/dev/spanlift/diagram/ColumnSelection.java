package dev.spanlift.diagram;

/** Which columns a diagram shows. */
public enum ColumnSelection {
    /** All columns. */
    ALL,
    /** The columns of primary keys and of relations, and the elements of graphs. */
    KEYS,
    /** No columns. */
    NONE
}
