package dev.spanlift.catalog;

import java.util.Locale;

/**
 * A kind of table.
 */
public enum TableKind {
    /** A table. */
    TABLE,
    /** A queue of messages: a table to everybody who reads it, with one row a message. */
    QUEUE;

    /** Returns what messages call it: {@code table}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
