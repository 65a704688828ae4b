package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.catalog.type.StructDataType;
import java.util.stream.Collectors;

/** Types as Spanner writes them, for comments and diagnostics. */
final class DataTypeNames {

    private DataTypeNames() {}

    /** Returns the type as DDL writes it: {@code ARRAY<STRING(MAX)>}. */
    static String name(DataType type) {
        if (type instanceof ScalarDataType scalar) {
            return scalar(scalar);
        }
        if (type instanceof ArrayDataType array) {
            String length = array.vectorLength().isPresent()
                    ? "(vector_length=>" + array.vectorLength().getAsLong() + ")"
                    : "";
            return "ARRAY<" + name(array.element()) + ">" + length;
        }
        if (type instanceof StructDataType struct) {
            return struct.fields().stream()
                    .map(field -> field.name().map(name -> name + " ").orElse("") + name(field.type()))
                    .collect(Collectors.joining(", ", "STRUCT<", ">"));
        }
        return ((NamedDataType) type).name();
    }

    private static String scalar(ScalarDataType type) {
        boolean hasLength = type.kind() == ScalarKind.STRING || type.kind() == ScalarKind.BYTES;
        if (!hasLength) {
            return type.kind().name();
        }
        return type.kind().name() + "("
                + (type.length().isPresent() ? Long.toString(type.length().getAsLong()) : "MAX") + ")";
    }
}
