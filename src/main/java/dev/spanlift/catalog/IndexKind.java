package dev.spanlift.catalog;

/** A kind of index. */
public enum IndexKind {
    /** A secondary index: CREATE INDEX. */
    SECONDARY("index"),
    /** A full-text search index: CREATE SEARCH INDEX. */
    SEARCH("search index"),
    /** A vector index: CREATE VECTOR INDEX. */
    VECTOR("vector index");

    private final String words;

    IndexKind(String words) {
        this.words = words;
    }

    /** Returns what messages call it: {@code search index}. */
    String words() {
        return words;
    }
}
