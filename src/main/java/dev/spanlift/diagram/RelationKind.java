package dev.spanlift.diagram;

/** What makes a relation. */
public enum RelationKind {
    /** INTERLEAVE IN PARENT: the child is part of the parent, its key begins with the parent's key. */
    INTERLEAVE_IN_PARENT,
    /** INTERLEAVE IN without PARENT: stored with the parent row, which need not exist. */
    INTERLEAVE_IN,
    /** An enforced foreign key. */
    FOREIGN_KEY,
    /** A foreign key that is NOT ENFORCED. */
    INFORMATIONAL_FOREIGN_KEY,
    /** A view reads the table or view. */
    VIEW_SOURCE,
    /** Edges of a property graph, the rows of the child, begin at rows of the parent. */
    GRAPH_SOURCE,
    /** Edges of a property graph, the rows of the child, end at rows of the parent. */
    GRAPH_DESTINATION
}
