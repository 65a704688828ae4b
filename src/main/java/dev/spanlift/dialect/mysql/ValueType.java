package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.ScalarDataType;

/** The type of an expression, as far as a translation depends on it. */
enum ValueType {
    BOOL,
    INT64,
    /** FLOAT32 likewise: MySQL computes both as DOUBLE. */
    FLOAT64,
    NUMERIC,
    STRING,
    BYTES,
    DATE,
    TIMESTAMP,
    JSON,
    UUID,
    ARRAY,
    INTERVAL,
    /** NULL, which takes any type. */
    NULL,
    /** Not known: what depends on the type is not translated. */
    UNKNOWN;

    static ValueType of(DataType type) {
        if (type instanceof ScalarDataType scalar) {
            return of(scalar.kind());
        }
        return type instanceof ArrayDataType ? ARRAY : UNKNOWN;
    }

    static ValueType of(ScalarKind kind) {
        return switch (kind) {
            case BOOL -> BOOL;
            case INT64 -> INT64;
            case FLOAT32, FLOAT64 -> FLOAT64;
            case NUMERIC -> NUMERIC;
            case STRING -> STRING;
            case BYTES -> BYTES;
            case DATE -> DATE;
            case TIMESTAMP -> TIMESTAMP;
            case JSON -> JSON;
            case UUID -> UUID;
            case INTERVAL -> INTERVAL;
            case TOKENLIST -> UNKNOWN;
        };
    }

    boolean isNumber() {
        return this == INT64 || this == FLOAT64 || this == NUMERIC;
    }

    /** Returns the type that two branches or operands have together; UNKNOWN where they do not go together. */
    ValueType with(ValueType other) {
        if (this == other || other == NULL) {
            return this;
        }
        if (this == NULL) {
            return other;
        }
        if (isNumber() && other.isNumber()) {
            return this == FLOAT64 || other == FLOAT64 ? FLOAT64 : NUMERIC;
        }
        return UNKNOWN;
    }
}
