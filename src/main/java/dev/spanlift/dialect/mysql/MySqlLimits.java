package dev.spanlift.dialect.mysql;

/**
 * The limits of MySQL with InnoDB's default page size and row format.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html">InnoDB Limits</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/column-count-limit.html">Limits on Table Column Count and Row
 *     Size</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/identifier-length.html">Identifier Length Limits</a>
 */
final class MySqlLimits {

    /** Characters of an identifier. */
    static final int MAX_IDENTIFIER_CHARACTERS = 64;
    /** Characters of the name of an account or role. */
    static final int MAX_ROLE_CHARACTERS = 32;
    /** Bytes of all parts of a key together. */
    static final int MAX_KEY_BYTES = 3072;
    /** Parts of a key. */
    static final int MAX_KEY_PARTS = 16;
    /** Keys of a table; the manual counts secondary indexes, the server the primary key, too. */
    static final int MAX_KEYS = 64;
    /** Columns of a table. */
    static final int MAX_COLUMNS = 1017;
    /** Bytes of a row as its columns are declared, without what TEXT and BLOB keep elsewhere. */
    static final int MAX_ROW_BYTES = 65_535;
    /** Bytes that a row may take on its page, everything long outside; the server refuses 8,126 itself. */
    static final int MAX_PAGE_ROW_BYTES = 8_125;
    /** Bytes of a utf8mb4 character. */
    static final int CHARACTER_BYTES = 4;
    /** Characters of the comment of a column or an index. */
    static final int MAX_COLUMN_COMMENT_CHARACTERS = 1024;
    /** Characters of a table's comment. */
    static final int MAX_TABLE_COMMENT_CHARACTERS = 2048;
    /** Bytes of the TEXT and BLOB types. */
    static final long MAX_TEXT_BYTES = 65_535;

    private MySqlLimits() {}
}
