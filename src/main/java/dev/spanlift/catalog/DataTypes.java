package dev.spanlift.catalog;

import dev.spanlift.ast.ArrayType;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.NamedType;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.StructType;
import dev.spanlift.ast.Type;
import dev.spanlift.ast.TypeLength;
import dev.spanlift.ast.TypeVisitor;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.catalog.type.StructDataField;
import dev.spanlift.catalog.type.StructDataType;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns written types into types. Numbers beyond INT64 become the greatest INT64: no rule lets them through. */
final class DataTypes implements TypeVisitor<DataType> {
    private static final DataTypes INSTANCE = new DataTypes();

    private DataTypes() {}

    static DataType of(Type type) {
        return type.accept(INSTANCE);
    }

    @Override
    public DataType visitScalarType(ScalarType node) {
        Optional<IntegerLiteral> length = node.length().flatMap(TypeLength::value);
        return length.isEmpty() ? ScalarDataType.of(node.kind()) : new ScalarDataType(node.kind(), number(length));
    }

    @Override
    public DataType visitArrayType(ArrayType node) {
        return new ArrayDataType(of(node.element()), number(node.vectorLength()));
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

    private static OptionalLong number(Optional<IntegerLiteral> literal) {
        return literal.isEmpty() ? OptionalLong.empty() : OptionalLong.of(clamp(Literals.value(literal.get())));
    }

    /** Returns the number, or the nearest INT64 where it lies outside their range. */
    static long clamp(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
