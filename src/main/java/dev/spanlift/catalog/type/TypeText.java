package dev.spanlift.catalog.type;

import dev.spanlift.ast.ScalarKind;
import java.util.stream.Collectors;

/** Writes types as DDL does, or as queries do: without lengths. */
final class TypeText {
    private final boolean lengths;

    TypeText(boolean lengths) {
        this.lengths = lengths;
    }

    String of(DataType type) {
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

    private String scalar(ScalarDataType type) {
        String kind = type.kind().name();
        if (lengths && (type.kind() == ScalarKind.STRING || type.kind() == ScalarKind.BYTES)) {
            return kind + "("
                    + (type.length().isPresent() ? Long.toString(type.length().getAsLong()) : "MAX") + ")";
        }
        return kind;
    }

    private String array(ArrayDataType type) {
        String array = "ARRAY<" + of(type.element()) + ">";
        return lengths && type.vectorLength().isPresent()
                ? array + "(vector_length=>" + type.vectorLength().getAsLong() + ")"
                : array;
    }
}
