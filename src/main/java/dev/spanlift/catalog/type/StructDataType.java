package dev.spanlift.catalog.type;

import java.util.List;

/**
 * A STRUCT type; no column has one, but expressions do.
 *
 * @param fields the fields in order
 */
public record StructDataType(List<StructDataField> fields) implements DataType {
    /** Copies the lists, so that the record is immutable. */
    public StructDataType {
        fields = List.copyOf(fields);
    }
}
