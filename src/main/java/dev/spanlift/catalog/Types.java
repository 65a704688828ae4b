package dev.spanlift.catalog;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.catalog.type.StructDataType;
import java.util.Arrays;

/** What rules ask about types. */
final class Types {
    private Types() {}

    /** Returns whether a type is the protocol buffer of that name, or an array of it. */
    static boolean names(DataType type, String protoType) {
        DataType element = type instanceof ArrayDataType array ? array.element() : type;
        return element instanceof NamedDataType named && named.name().equals(protoType);
    }

    /** Returns whether a name is that of a built-in scalar type, in any case. */
    static boolean isBuiltIn(String name) {
        return Arrays.stream(ScalarKind.values()).anyMatch(kind -> kind.name().equalsIgnoreCase(name));
    }

    static boolean is(DataType type, ScalarKind kind) {
        return type instanceof ScalarDataType scalar && scalar.kind() == kind;
    }

    /** Returns whether two types are the same but for their lengths. */
    static boolean sameKind(DataType left, DataType right) {
        if (left instanceof ScalarDataType leftScalar && right instanceof ScalarDataType rightScalar) {
            return leftScalar.kind() == rightScalar.kind();
        }
        if (left instanceof ArrayDataType leftArray && right instanceof ArrayDataType rightArray) {
            return sameKind(leftArray.element(), rightArray.element());
        }
        return left.equals(right);
    }

    /**
     * Returns whether values of the type can be part of a primary key, an index or a foreign key.
     *
     * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-types#valid_key_column_types">
     * valid key column types</a>.
     */
    static boolean isKeyType(DataType type) {
        return !(type instanceof ArrayDataType)
                && !(type instanceof StructDataType)
                && !is(type, ScalarKind.JSON)
                && !is(type, ScalarKind.TOKENLIST);
    }

    /**
     * Returns whether ALTER COLUMN can turn one type into another.
     *
     * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/schema-updates#supported-updates">supported schema
     * updates</a>.
     */
    static boolean canBecome(DataType from, DataType to) {
        if (sameKind(from, to)) {
            return true;
        }
        if (from instanceof ArrayDataType fromArray && to instanceof ArrayDataType toArray) {
            return canBecome(fromArray.element(), toArray.element());
        }
        return isConvertible(from, to) || isConvertible(to, from);
    }

    private static boolean isConvertible(DataType from, DataType to) {
        boolean proto = to instanceof NamedDataType && (is(from, ScalarKind.BYTES) || is(from, ScalarKind.INT64));
        return proto || (is(from, ScalarKind.STRING) && is(to, ScalarKind.BYTES));
    }
}
