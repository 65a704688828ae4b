package dev.spanlift.ast;

/** The units of a sample size. */
public enum SampleUnit {
    /** PERCENT. */
    PERCENT,
    /** ROWS. */
    ROWS
}
