package dev.spanlift.diagram;

import java.util.Locale;

/** What a box stands for. */
public enum BoxKind {
    /** A table. */
    TABLE,
    /** A queue of messages. */
    QUEUE,
    /** A view. */
    VIEW;

    /** Returns what people call it: {@code table}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
