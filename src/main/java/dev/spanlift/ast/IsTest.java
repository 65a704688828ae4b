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
    FALSE
}
