package dev.spanlift.ast;

/** The forms of SELECT AS. */
public enum SelectAsKind {
    /** STRUCT. */
    STRUCT,
    /** VALUE. */
    VALUE,
    /** A named type: the name of a protocol buffer message. */
    TYPE
}
