package dev.spanlift.diagram;

/** What a box stands for. */
public enum BoxKind {
    /** A table. */
    TABLE("table"),
    /** A queue of messages. */
    QUEUE("queue"),
    /** A view. */
    VIEW("view"),
    /** A property graph, whose rows are its nodes and edges. */
    GRAPH("property graph");

    private final String word;

    BoxKind(String word) {
        this.word = word;
    }

    /** Returns what people call it: {@code table}. */
    public String word() {
        return word;
    }

    /** Returns whether it holds rows of its own, so that each column tells whether it may be NULL. */
    public boolean isStored() {
        return this == TABLE || this == QUEUE;
    }
}
