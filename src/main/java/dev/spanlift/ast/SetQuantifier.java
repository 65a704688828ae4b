package dev.spanlift.ast;

/** Whether equal rows are kept. */
public enum SetQuantifier {
    /** ALL. */
    ALL,
    /** DISTINCT. */
    DISTINCT
}
