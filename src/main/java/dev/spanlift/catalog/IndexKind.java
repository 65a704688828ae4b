package dev.spanlift.catalog;

/** A kind of index. */
public enum IndexKind {
    /** A secondary index: CREATE INDEX. */
    SECONDARY,
    /** A full-text search index: CREATE SEARCH INDEX. */
    SEARCH,
    /** A vector index: CREATE VECTOR INDEX. */
    VECTOR
}
