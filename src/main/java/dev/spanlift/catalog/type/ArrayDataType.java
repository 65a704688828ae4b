package dev.spanlift.catalog.type;

import java.util.OptionalLong;

/**
 * An ARRAY type.
 *
 * @param element the type of the elements
 * @param vectorLength the fixed number of elements; absent where there is none
 */
public record ArrayDataType(DataType element, OptionalLong vectorLength) implements DataType {}
