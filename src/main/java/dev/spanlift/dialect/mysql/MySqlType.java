package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.MySqlLimits.CHARACTER_BYTES;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_TEXT_BYTES;

/**
 * A column type with what it costs.
 *
 * @param shape how its values are kept
 * @param keyword the type without its length
 * @param length characters of VARCHAR, bytes of VARBINARY; for a fixed type the bytes that it takes, for TEXT and BLOB
 *     those of its length prefix
 * @param sql the type as DDL writes it
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html">Data Type Storage Requirements</a>
 */
record MySqlType(Shape shape, String keyword, long length, String sql) {

    /** How the values of a type are kept. */
    enum Shape {
        /** In a fixed number of bytes. */
        FIXED,
        /** CHAR(n), of which utf8mb4 makes a variable number of bytes. */
        CHARACTERS,
        /** VARCHAR(n). */
        VARCHAR,
        /** VARBINARY(n). */
        VARBINARY,
        /** TEXT, MEDIUMTEXT and so on: indexed by a prefix only. */
        TEXT,
        /** BLOB, MEDIUMBLOB and so on: indexed by a prefix only. */
        BLOB,
        /** JSON, VECTOR: not indexed at all. */
        UNINDEXED
    }

    /** Variable-length values from this size on may lie outside of the page, and then count so many bytes. */
    private static final int LOCAL_BYTES = 40;

    private static final String VECTOR = "VECTOR";

    private static final int TWO_LENGTH_BYTES_FROM = 256;
    private static final int POINTER_BYTES = 8;

    MySqlType(Shape shape, String keyword, long length) {
        this(shape, keyword, length, sql(shape, keyword, length));
    }

    private static String sql(Shape shape, String keyword, long length) {
        return switch (shape) {
            case VARCHAR, VARBINARY, CHARACTERS -> keyword + "(" + length + ")";
            case FIXED, TEXT, BLOB, UNINDEXED -> keyword;
        };
    }

    static MySqlType fixed(String keyword, int bytes) {
        return new MySqlType(Shape.FIXED, keyword, bytes);
    }

    static MySqlType vector(long elements) {
        return new MySqlType(Shape.UNINDEXED, VECTOR + "(" + elements + ")", MySqlTypes.JSON_LENGTH_BYTES);
    }

    static MySqlType varchar(long characters) {
        return new MySqlType(Shape.VARCHAR, "VARCHAR", characters);
    }

    static MySqlType varbinary(long bytes) {
        return new MySqlType(Shape.VARBINARY, "VARBINARY", bytes);
    }

    /** Returns the smallest of TEXT and MEDIUMTEXT that holds so many characters. */
    static MySqlType text(long characters) {
        return characters * CHARACTER_BYTES <= MAX_TEXT_BYTES
                ? new MySqlType(Shape.TEXT, "TEXT", 2)
                : new MySqlType(Shape.TEXT, "MEDIUMTEXT", 3);
    }

    /** Returns the smallest of BLOB and MEDIUMBLOB that holds so many bytes. */
    static MySqlType blob(long bytes) {
        return bytes <= MAX_TEXT_BYTES
                ? new MySqlType(Shape.BLOB, "BLOB", 2)
                : new MySqlType(Shape.BLOB, "MEDIUMBLOB", 3);
    }

    /** Returns whether it is VARCHAR or VARBINARY. */
    boolean isVariable() {
        return shape == Shape.VARCHAR || shape == Shape.VARBINARY;
    }

    /** Returns whether a key takes only a prefix of it. */
    boolean isLarge() {
        return shape == Shape.TEXT || shape == Shape.BLOB;
    }

    /** Returns whether it is VECTOR, which takes no JSON. */
    boolean isVector() {
        return shape == Shape.UNINDEXED && keyword.startsWith(VECTOR);
    }

    /** Returns whether it is made of characters. */
    boolean isText() {
        return shape == Shape.VARCHAR || shape == Shape.TEXT || shape == Shape.CHARACTERS;
    }

    /** Returns the bytes that a unit of its length takes: 4 for characters. */
    int unitBytes() {
        return isText() ? CHARACTER_BYTES : 1;
    }

    /** Returns the bytes that its whole value takes in a key; of a large type, nothing sensible. */
    long keyBytes() {
        return length * unitBytes();
    }

    /** Returns this type with another length. */
    MySqlType withLength(long newLength) {
        return new MySqlType(shape, keyword, newLength);
    }

    /** Returns the bytes that it adds to the declared row. */
    long rowBytes() {
        return switch (shape) {
            case FIXED, CHARACTERS -> keyBytes();
            case VARCHAR, VARBINARY -> keyBytes() + lengthBytes();
            case TEXT, BLOB, UNINDEXED -> length + POINTER_BYTES;
        };
    }

    /** Returns the bytes that it takes on the page at least, however long its value. */
    long pageBytes() {
        if (shape == Shape.FIXED) {
            return length;
        }
        boolean local = shape != Shape.UNINDEXED && !isLarge() && keyBytes() < LOCAL_BYTES;
        return local ? keyBytes() + 1 : LOCAL_BYTES + 1;
    }

    private int lengthBytes() {
        return keyBytes() < TWO_LENGTH_BYTES_FROM ? 1 : 2;
    }
}
