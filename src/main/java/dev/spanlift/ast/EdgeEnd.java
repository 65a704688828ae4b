package dev.spanlift.ast;

/** The ends of an edge. */
public enum EdgeEnd {
    /** SOURCE. */
    SOURCE,
    /** DESTINATION. */
    DESTINATION
}
