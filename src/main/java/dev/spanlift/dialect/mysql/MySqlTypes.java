package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.MySqlLimits.CHARACTER_BYTES;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_ROW_BYTES;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.dialect.UuidMapping;
import dev.spanlift.dialect.mysql.MySqlType.Shape;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The table of types.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-types">Spanner's data types</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/data-types.html">MySQL's data types</a>
 */
final class MySqlTypes {

    /** Characters of STRING(MAX). */
    static final long MAX_STRING_CHARACTERS = 2_621_440;
    /** Bytes of BYTES(MAX). */
    static final long MAX_BYTES = 10_485_760;

    private static final int UUID_CHARACTERS = 36;
    private static final int UUID_BYTES = 16;
    private static final int LENGTH_BYTES = 2;

    /** DECIMAL(38,9): 29 and 9 digits, each nine in four bytes. */
    private static final int NUMERIC_BYTES = 17;

    /** What JSON and VECTOR take for the length of a value. */
    static final int JSON_LENGTH_BYTES = 4;

    /** JSON, which keys do not take. */
    static final MySqlType JSON = new MySqlType(Shape.UNINDEXED, "JSON", JSON_LENGTH_BYTES);

    private static final Optional<MySqlType> OPTIONAL_JSON = Optional.of(JSON);
    private static final Optional<MySqlType> MAX_BLOB = Optional.of(MySqlType.blob(MAX_BYTES));
    private static final Optional<MySqlType> BOOLEAN = fixed("BOOLEAN", 1);
    private static final Optional<MySqlType> BIGINT = fixed("BIGINT", Long.BYTES);
    private static final Optional<MySqlType> FLOAT = fixed("FLOAT", Float.BYTES);
    private static final Optional<MySqlType> DOUBLE = fixed("DOUBLE", Double.BYTES);
    private static final Optional<MySqlType> NUMERIC = fixed("DECIMAL(38,9)", NUMERIC_BYTES);
    private static final Optional<MySqlType> DATE = fixed("DATE", 3);
    private static final Optional<MySqlType> TIMESTAMP = fixed("DATETIME(6)", 8);

    private MySqlTypes() {}

    private static Optional<MySqlType> fixed(String keyword, int bytes) {
        return Optional.of(MySqlType.fixed(keyword, bytes));
    }

    /** Returns the type of the numbers of an enum. */
    static Optional<MySqlType> ofEnum() {
        return BIGINT;
    }

    /** Returns the type of a column; absent for TOKENLIST, which no column has. */
    static Optional<MySqlType> of(DataType type, MySqlTarget target) {
        if (type instanceof ScalarDataType scalar) {
            return scalar(scalar, target.uuids());
        }
        if (type instanceof ArrayDataType array) {
            return target.hasVector() ? vector(array).or(() -> OPTIONAL_JSON) : OPTIONAL_JSON;
        }
        // A message of a protocol buffer, or an enum of which no key tells.
        return MAX_BLOB;
    }

    /** Returns the greatest length that a STRING or BYTES type declares; absent for every other type. */
    static OptionalLong declaredLength(DataType type) {
        if (type instanceof ScalarDataType scalar) {
            if (scalar.kind() == ScalarKind.STRING) {
                return OptionalLong.of(scalar.length().orElse(MAX_STRING_CHARACTERS));
            }
            if (scalar.kind() == ScalarKind.BYTES) {
                return OptionalLong.of(scalar.length().orElse(MAX_BYTES));
            }
        }
        return OptionalLong.empty();
    }

    private static Optional<MySqlType> scalar(ScalarDataType type, UuidMapping uuids) {
        return switch (type.kind()) {
            case BOOL -> BOOLEAN;
            case INT64 -> BIGINT;
            case FLOAT32 -> FLOAT;
            case FLOAT64 -> DOUBLE;
            case NUMERIC -> NUMERIC;
            case STRING -> Optional.of(string(type.length()));
            case BYTES -> Optional.of(bytes(type.length()));
            // '0001-01-01' is stored as it is, though the manual promises years from 1000 on only.
            case DATE -> DATE;
            // In UTC. TIMESTAMP would end in 2038 and depend on the session's time zone.
            case TIMESTAMP -> TIMESTAMP;
            case JSON -> OPTIONAL_JSON;
            case UUID ->
                Optional.of(
                        uuids == UuidMapping.BINARY
                                ? MySqlType.fixed("BINARY(16)", UUID_BYTES)
                                : new MySqlType(Shape.CHARACTERS, "CHAR", UUID_CHARACTERS));
            // Spanner stores none; this keeps a column where the catalog has one all the same.
            case INTERVAL -> Optional.of(MySqlType.varchar(UUID_CHARACTERS));
            case TOKENLIST -> Optional.empty();
        };
    }

    private static MySqlType string(OptionalLong length) {
        long characters = length.orElse(MAX_STRING_CHARACTERS);
        return characters * CHARACTER_BYTES + LENGTH_BYTES < MAX_ROW_BYTES
                ? MySqlType.varchar(characters)
                : MySqlType.text(characters);
    }

    private static MySqlType bytes(OptionalLong length) {
        long bytes = length.orElse(MAX_BYTES);
        return bytes + LENGTH_BYTES < MAX_ROW_BYTES ? MySqlType.varbinary(bytes) : MySqlType.blob(bytes);
    }

    /**
     * Returns the VECTOR type of an array of FLOAT32 with a fixed length.
     *
     * @see <a href="https://dev.mysql.com/doc/refman/9.4/en/vector.html">The VECTOR Type</a>
     */
    private static Optional<MySqlType> vector(ArrayDataType array) {
        boolean floats = array.element() instanceof ScalarDataType element && element.kind() == ScalarKind.FLOAT32;
        if (!floats || array.vectorLength().isEmpty()) {
            return Optional.empty();
        }
        long elements = array.vectorLength().getAsLong();
        return elements > 0 && elements <= MAX_VECTOR_ELEMENTS
                ? Optional.of(MySqlType.vector(elements))
                : Optional.empty();
    }

    private static final long MAX_VECTOR_ELEMENTS = 16_383;
}
