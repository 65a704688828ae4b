package dev.spanlift.catalog.type;

import dev.spanlift.ast.ScalarKind;
import java.util.OptionalLong;

/**
 * A built-in type other than ARRAY and STRUCT.
 *
 * @param kind which type
 * @param length the greatest length of STRING (characters) and BYTES (bytes); absent for MAX and for other types
 */
public record ScalarDataType(ScalarKind kind, OptionalLong length) implements DataType {}
