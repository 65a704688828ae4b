package dev.spanlift.catalog.type;

/**
 * A protocol buffer message or enum type, by its name.
 *
 * @param name the full name
 */
public record NamedDataType(String name) implements DataType {}
