package dev.spanlift.catalog.expression;

import dev.spanlift.catalog.type.DataType;

/**
 * What is known about the value of an expression.
 *
 * @param type its type, without lengths; INT64 for NULL and for the elements of an empty array
 * @param form how it is written, which decides what it turns into by itself
 * @param text the text of a string literal; empty for all others
 */
public record Operand(DataType type, Form form, String text) {
    /** The forms of values. */
    public enum Form {
        /** A literal number or string, which also fits other types. */
        LITERAL,
        /** NULL, which fits every type. */
        NULL,
        /** An array without elements and without a written type, which fits every array type. */
        EMPTY_ARRAY,
        /** Any other value. */
        VALUE
    }

    /** Returns the operand for any value of a type that is no literal. */
    public static Operand value(DataType type) {
        return new Operand(type, Form.VALUE, "");
    }

    static Operand literal(DataType type) {
        return new Operand(type, Form.LITERAL, "");
    }

    static Operand string(String text) {
        return new Operand(ValueTypes.STRING, Form.LITERAL, text);
    }

    static Operand nothing() {
        return new Operand(ValueTypes.INT64, Form.NULL, "");
    }

    static Operand emptyArray() {
        return new Operand(ValueTypes.array(ValueTypes.INT64), Form.EMPTY_ARRAY, "");
    }

    /** Returns whether it is written as NULL. */
    public boolean isNull() {
        return form == Form.NULL;
    }

    boolean isLiteral() {
        return form == Form.LITERAL;
    }

    /** Returns what messages call it: its type, or NULL. */
    public String describe() {
        return isNull() ? "NULL" : type.textWithoutLengths();
    }
}
