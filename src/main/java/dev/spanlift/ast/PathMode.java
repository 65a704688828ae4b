package dev.spanlift.ast;

/** Which paths count. */
public enum PathMode {
    /** All. */
    WALK,
    /** Those without an edge twice. */
    TRAIL,
    /** Those without a node twice. */
    ACYCLIC,
    /** Those without a node twice, but the last may be the first. */
    SIMPLE
}
