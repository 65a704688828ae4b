package dev.spanlift.diagram;

/** What a box stands for. */
public enum BoxKind {
    /** A table. */
    TABLE,
    /** A view. */
    VIEW
}
