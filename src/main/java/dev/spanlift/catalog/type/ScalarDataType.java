package dev.spanlift.catalog.type;

import dev.spanlift.ast.ScalarKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A built-in type other than ARRAY and STRUCT.
 *
 * @param kind which type
 * @param length the greatest length of STRING (characters) and BYTES (bytes); absent for MAX and for other types
 */
public record ScalarDataType(ScalarKind kind, OptionalLong length) implements DataType {
    private static final Map<ScalarKind, ScalarDataType> WITHOUT_LENGTH = new EnumMap<>(ScalarKind.class);

    static {
        for (ScalarKind kind : ScalarKind.values()) {
            WITHOUT_LENGTH.put(kind, new ScalarDataType(kind, OptionalLong.empty()));
        }
    }

    /** Returns a type without a length: STRING(MAX), INT64. */
    public static ScalarDataType of(ScalarKind kind) {
        return Objects.requireNonNull(WITHOUT_LENGTH.get(kind));
    }

    // Written out: what the compiler puts into records is linked at the first call, which takes 10 ms of a program's
    // start.

    @Override
    public boolean equals(Object other) {
        return other instanceof ScalarDataType scalar && kind == scalar.kind && length.equals(scalar.length);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + length.hashCode();
    }
}
