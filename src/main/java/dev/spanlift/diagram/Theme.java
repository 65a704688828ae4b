package dev.spanlift.diagram;

/** The colours of a picture. On paper it is always light. */
public enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** What the reader's system is set to. */
    AUTO
}
