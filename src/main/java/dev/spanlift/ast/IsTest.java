package dev.spanlift.ast;

/**
 * What IS tests for.
 */
public enum IsTest {
    /** NULL. */
    NULL,
    /** TRUE. */
    TRUE,
    /** FALSE. */
    FALSE,
    /** UNKNOWN: NULL, as the result of a condition. */
    UNKNOWN
}
