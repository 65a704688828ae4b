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
    ARRAY_OF_BOOL,
    ARRAY_OF_INT64,
    ARRAY_OF_STRING,
    /** An array of something else: how its elements stand in JSON is no equal form of them. */
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
        return type instanceof ArrayDataType array ? arrayOf(of(array.element())) : UNKNOWN;
    }

    /** Returns the type of arrays with elements of a type. */
    static ValueType arrayOf(ValueType element) {
        return switch (element) {
            case BOOL -> ARRAY_OF_BOOL;
            case INT64 -> ARRAY_OF_INT64;
            case STRING -> ARRAY_OF_STRING;
            default -> ARRAY;
        };
    }

    boolean isArray() {
        return this == ARRAY || this == ARRAY_OF_BOOL || this == ARRAY_OF_INT64 || this == ARRAY_OF_STRING;
    }

    /** Returns the type of an array's elements; UNKNOWN for what is none, or where they have no equal form. */
    ValueType element() {
        return switch (this) {
            case ARRAY_OF_BOOL -> BOOL;
            case ARRAY_OF_INT64 -> INT64;
            case ARRAY_OF_STRING -> STRING;
            default -> UNKNOWN;
        };
    }

    /** Returns whether MySQL's {@code =} and {@code <} compare two values of it as Spanner's do. */
    boolean isComparable() {
        return this != UNKNOWN && this != JSON && this != INTERVAL && !isArray();
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
