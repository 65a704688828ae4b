package dev.spanlift.catalog.type;

/** The type of a column or an expression. Two types are the same if they are equal. */
public sealed interface DataType permits ScalarDataType, ArrayDataType, NamedDataType, StructDataType {
    /** Returns the type as DDL writes it, names without quotes: {@code ARRAY<STRING(MAX)>}. */
    default String text() {
        return new TypeText(true).of(this);
    }

    /** Returns the type as expressions and queries write it: {@code ARRAY<STRING>}. */
    default String textWithoutLengths() {
        return new TypeText(false).of(this);
    }
}
