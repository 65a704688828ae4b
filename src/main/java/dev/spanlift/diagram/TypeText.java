package dev.spanlift.diagram;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.catalog.type.StructDataType;
import java.util.stream.Collectors;

/** Writes types as DDL does. */
final class TypeText {
    private TypeText() {}

    static String of(DataType type) {
        if (type instanceof ScalarDataType scalar) {
            return scalar(scalar);
        } else if (type instanceof ArrayDataType array) {
            return array(array);
        } else if (type instanceof StructDataType struct) {
            return struct.fields().stream()
                    .map(field -> field.name().map(name -> name + " ").orElse("") + of(field.type()))
                    .collect(Collectors.joining(", ", "STRUCT<", ">"));
        }
        return ((NamedDataType) type).name();
    }

    private static String scalar(ScalarDataType type) {
        if (type.kind() == ScalarKind.STRING || type.kind() == ScalarKind.BYTES) {
            String length =
                    type.length().isPresent() ? Long.toString(type.length().getAsLong()) : "MAX";
            return type.kind() + "(" + length + ")";
        }
        return type.kind().toString();
    }

    private static String array(ArrayDataType type) {
        String array = "ARRAY<" + of(type.element()) + ">";
        return type.vectorLength().isPresent()
                ? array + "(vector_length=>" + type.vectorLength().getAsLong() + ")"
                : array;
    }
}
