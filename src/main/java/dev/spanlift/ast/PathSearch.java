package dev.spanlift.ast;

/** Which of the paths between two nodes are wanted. */
public enum PathSearch {
    /** ALL. */
    ALL,
    /** ANY. */
    ANY,
    /** ANY SHORTEST. */
    ANY_SHORTEST,
    /** ANY CHEAPEST. */
    ANY_CHEAPEST
}
