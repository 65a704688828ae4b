package dev.spanlift.ast;

/**
 * A built-in scalar type.
 */
public enum ScalarKind {
    /** BOOL. */
    BOOL,
    /** INT64. */
    INT64,
    /** FLOAT32. */
    FLOAT32,
    /** FLOAT64. */
    FLOAT64,
    /** NUMERIC. */
    NUMERIC,
    /** STRING. */
    STRING,
    /** BYTES. */
    BYTES,
    /** DATE. */
    DATE,
    /** TIMESTAMP. */
    TIMESTAMP,
    /** JSON. */
    JSON,
    /** UUID. */
    UUID,
    /** INTERVAL. */
    INTERVAL,
    /** TOKENLIST. */
    TOKENLIST
}
