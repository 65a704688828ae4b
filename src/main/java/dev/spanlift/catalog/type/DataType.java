package dev.spanlift.catalog.type;

/** The type of a column or an expression. Two types are the same if they are equal. */
public sealed interface DataType permits ScalarDataType, ArrayDataType, NamedDataType, StructDataType {}
