package dev.spanlift.catalog.type;

import java.util.Optional;

/**
 * A field of a STRUCT type.
 *
 * @param name the name; absent for an anonymous field
 * @param type the type
 */
public record StructDataField(Optional<String> name, DataType type) {}
