package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_KEY_BYTES;

import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.KeyExpression;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.dialect.mysql.MySqlType.Shape;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What an index is sorted by, before it is cut to what a key takes: a column or an expression.
 *
 * @param text the source's words for it
 * @param sql the quoted column, or the translated expression without parentheses around it
 * @param column the column; absent for an expression
 * @param type the type of its values
 * @param nullable whether it may be NULL
 * @param descending whether it is sorted downwards
 */
record KeyItem(
        String text, String sql, Optional<ColumnPlan> column, MySqlType type, boolean nullable, boolean descending) {
    /**
     * The greatest length of a string that an expression of a key may give: a longer one is TEXT or BLOB to the server,
     * whatever is around it. Observed on MySQL 9.
     */
    private static final long MAX_EXPRESSION_LENGTH = 512;

    /** The types of values that take a known number of bytes. */
    private static final Set<ValueType> FIXED = EnumSet.of(
            ValueType.BOOL,
            ValueType.INT64,
            ValueType.FLOAT64,
            ValueType.NUMERIC,
            ValueType.DATE,
            ValueType.TIMESTAMP,
            ValueType.UUID);

    static KeyItem of(ColumnPlan column, boolean descending) {
        return new KeyItem(
                column.source.name(),
                column.quotedName(),
                Optional.of(column),
                column.type,
                !column.notNull,
                descending);
    }

    /** Returns an expression; absent where a key takes no values of its type, or the type is not known. */
    static Optional<KeyItem> of(
            KeyExpression key,
            MySqlExpression translated,
            OptionalLong maxCharacters,
            boolean nullable,
            MySqlTarget target) {
        return type(translated.type(), maxCharacters, target)
                .map(type -> new KeyItem(
                        "(" + key.expression().span().oneLine() + ")",
                        translated.sql(),
                        Optional.empty(),
                        type,
                        nullable,
                        key.direction() == SortDirection.DESC));
    }

    private static Optional<MySqlType> type(ValueType type, OptionalLong maxCharacters, MySqlTarget target) {
        if (FIXED.contains(type)) {
            ScalarKind kind = ScalarKind.valueOf(type.name());
            return MySqlTypes.of(ScalarDataType.of(kind), target);
        }
        if (type == ValueType.STRING) {
            return string(maxCharacters.orElse(Long.MAX_VALUE));
        }
        return type == ValueType.BYTES ? Optional.of(MySqlType.blob(MAX_KEY_BYTES)) : Optional.empty();
    }

    /** The server refuses a key of strings that are all empty. */
    private static Optional<MySqlType> string(long maxCharacters) {
        if (maxCharacters == 0) {
            return Optional.empty();
        }
        return Optional.of(
                maxCharacters <= MAX_EXPRESSION_LENGTH
                        ? MySqlType.varchar(maxCharacters)
                        : MySqlType.text(MAX_KEY_BYTES));
    }

    /** Returns whether no key takes its values at all. */
    boolean isUnindexed() {
        return type.shape() == Shape.UNINDEXED;
    }

    /** Returns the bytes that it takes in a key if it may; no more than a whole key of a large type. */
    long bytes() {
        if (!type.isLarge()) {
            return type.keyBytes();
        }
        long length = column.map(
                        plan -> MySqlTypes.declaredLength(plan.dataType()).orElse(MAX_KEY_BYTES))
                .orElse(MAX_EXPRESSION_LENGTH);
        return Math.min(length * type.unitBytes(), MAX_KEY_BYTES);
    }

    /** Returns how much of it a share of the key holds, in units of its length; absent for all of it. */
    OptionalLong prefix(long share) {
        return !type.isLarge() && bytes() <= share ? OptionalLong.empty() : OptionalLong.of(share / type.unitBytes());
    }

    /** Returns its SQL cut to a length: that of an expression here, that of a column by the key part. */
    String cut(OptionalLong prefix) {
        return column.isPresent() || prefix.isEmpty() ? sql : "LEFT(" + sql + ", " + prefix.getAsLong() + ")";
    }

    /** Returns the type of the cut expression. */
    String cutType(OptionalLong prefix) {
        if (prefix.isEmpty()) {
            return type.sql();
        }
        return (type.isText() ? MySqlType.varchar(prefix.getAsLong()) : MySqlType.varbinary(prefix.getAsLong())).sql();
    }
}
