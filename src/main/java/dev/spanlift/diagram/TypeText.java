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
    private final boolean lengths;

    private TypeText(boolean lengths) {
        this.lengths = lengths;
    }

    static String of(DataType type) {
        return new TypeText(true).text(type);
    }

    /** Returns the text as queries write it: {@code STRING} and not {@code STRING(MAX)}. */
    static String withoutLengths(DataType type) {
        return new TypeText(false).text(type);
    }

    private String text(DataType type) {
        if (type instanceof ScalarDataType scalar) {
            return scalar(scalar);
        } else if (type instanceof ArrayDataType array) {
            return array(array);
        } else if (type instanceof StructDataType struct) {
            return struct.fields().stream()
                    .map(field -> field.name().map(name -> name + " ").orElse("") + text(field.type()))
                    .collect(Collectors.joining(", ", "STRUCT<", ">"));
        }
        return ((NamedDataType) type).name();
    }

    private String scalar(ScalarDataType type) {
        if (lengths && (type.kind() == ScalarKind.STRING || type.kind() == ScalarKind.BYTES)) {
            String length =
                    type.length().isPresent() ? Long.toString(type.length().getAsLong()) : "MAX";
            return type.kind() + "(" + length + ")";
        }
        return type.kind().toString();
    }

    private String array(ArrayDataType type) {
        String array = "ARRAY<" + text(type.element()) + ">";
        return lengths && type.vectorLength().isPresent()
                ? array + "(vector_length=>" + type.vectorLength().getAsLong() + ")"
                : array;
    }
}
