package dev.spanlift.catalog.expression;

import dev.spanlift.ast.ArrayType;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.NamedType;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.StructType;
import dev.spanlift.ast.Type;
import dev.spanlift.ast.TypeVisitor;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.catalog.type.StructDataField;
import dev.spanlift.catalog.type.StructDataType;
import java.util.List;
import java.util.OptionalLong;

/** The types of values: those of columns without their lengths. */
final class ValueTypes implements TypeVisitor<DataType> {
    static final DataType BOOL = scalar(ScalarKind.BOOL);
    static final DataType INT64 = scalar(ScalarKind.INT64);
    static final DataType FLOAT64 = scalar(ScalarKind.FLOAT64);
    static final DataType STRING = scalar(ScalarKind.STRING);
    static final DataType BYTES = scalar(ScalarKind.BYTES);
    static final DataType DATE = scalar(ScalarKind.DATE);
    static final DataType TIMESTAMP = scalar(ScalarKind.TIMESTAMP);
    static final DataType JSON = scalar(ScalarKind.JSON);

    private static final ValueTypes WRITTEN = new ValueTypes();

    private ValueTypes() {}

    static DataType scalar(ScalarKind kind) {
        return ScalarDataType.of(kind);
    }

    static DataType array(DataType element) {
        return new ArrayDataType(element, OptionalLong.empty());
    }

    static boolean is(DataType type, ScalarKind kind) {
        return type instanceof ScalarDataType scalar && scalar.kind() == kind;
    }

    /** Returns the type without lengths. */
    static DataType of(DataType type) {
        if (type instanceof ScalarDataType scalar) {
            return scalar.length().isEmpty() ? scalar : scalar(scalar.kind());
        }
        if (type instanceof ArrayDataType array) {
            return array(of(array.element()));
        }
        return type;
    }

    /** Returns the type that an expression writes, without lengths. */
    static DataType of(Type type) {
        return type.accept(WRITTEN);
    }

    /**
     * Returns whether the rules for values of the type are known here. They are not for protocol buffers, UUID and INTERVAL.
     */
    static boolean isKnown(DataType type) {
        if (type instanceof ScalarDataType scalar) {
            return scalar.kind() != ScalarKind.UUID && scalar.kind() != ScalarKind.INTERVAL;
        }
        if (type instanceof StructDataType struct) {
            return struct.fields().stream().allMatch(field -> isKnown(field.type()));
        }
        return type instanceof ArrayDataType array && isKnown(array.element());
    }

    /** Returns whether rows can be grouped by values of the type, as DISTINCT and set operations do; they have an order then. */
    static boolean isGroupable(DataType type) {
        return type instanceof NamedDataType
                || (type instanceof ScalarDataType scalar
                        && scalar.kind() != ScalarKind.JSON
                        && scalar.kind() != ScalarKind.TOKENLIST);
    }

    @Override
    public DataType visitScalarType(ScalarType node) {
        return scalar(node.kind());
    }

    @Override
    public DataType visitArrayType(ArrayType node) {
        return array(of(node.element()));
    }

    @Override
    public DataType visitStructType(StructType node) {
        return new StructDataType(node.fields().stream()
                .map(field -> new StructDataField(field.name().map(Identifier::name), of(field.type())))
                .toList());
    }

    @Override
    public DataType visitNamedType(NamedType node) {
        return new NamedDataType(node.name().text());
    }

    /** Returns the fields of that name in this or another capitalisation. */
    static List<StructDataField> fields(StructDataType struct, String name) {
        return struct.fields().stream()
                .filter(field -> field.name().filter(name::equalsIgnoreCase).isPresent())
                .toList();
    }
}
