package dev.spanlift.catalog;

/**
 * A kind of table.
 */
public enum TableKind {
    /** A table. */
    TABLE("table"),
    /** A queue of messages: a table to everybody who reads it, with one row a message. */
    QUEUE("queue");

    private final String word;

    TableKind(String word) {
        this.word = word;
    }

    /** Returns what messages call it: {@code table}. */
    String word() {
        return word;
    }
}
