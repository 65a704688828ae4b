package dev.spanlift.dialect.mysql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A translated expression.
 *
 * @param sql its text
 * @param type its type
 * @param atomic whether it needs no parentheses as an operand
 * @param condition whether it is a predicate to MySQL, which a CHECK must be
 * @param collation how it compares, if it is a string
 */
record MySqlExpression(String sql, ValueType type, boolean atomic, boolean condition, Collation collation) {

    /** The collation whose order is that of code points, as in Spanner, and in which blanks at the end count. */
    static final String CODE_POINT_ORDER = "utf8mb4_0900_bin";

    /**
     * What decides how a string compares. Among operands, a column's collation prevails, and an explicit one over all.
     *
     * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/charset-collation-coercibility.html">Collation Coercibility in
     *     Expressions</a>
     */
    enum Collation {
        /** A column of ours or a COLLATE: by code points. */
        CODE_POINT,
        /** A literal: the session's collation when the statement is read, in utf8mb4. */
        LITERAL,
        /** Made by a function of the server's: the session's character set and collation. */
        SESSION;

        /** Returns what decides for a function of two strings. */
        Collation with(Collation other) {
            if (this == CODE_POINT || other == CODE_POINT) {
                return CODE_POINT;
            }
            return this == SESSION || other == SESSION ? SESSION : LITERAL;
        }

        /** Returns what decides for a string that is made of those among some values; where there is none, the session. */
        static Collation of(List<MySqlExpression> values) {
            @Nullable Collation collation = null;
            for (MySqlExpression value : values) {
                if (value.type() == ValueType.STRING) {
                    collation = collation == null ? value.collation() : collation.with(value.collation());
                }
            }
            return collation == null ? SESSION : collation;
        }
    }

    /** Returns a column, whose strings compare by code points. */
    static MySqlExpression column(String sql, ValueType type) {
        return new MySqlExpression(sql, type, true, false, Collation.CODE_POINT);
    }

    /** Returns a literal. */
    static MySqlExpression literal(String sql, ValueType type) {
        return new MySqlExpression(sql, type, true, false, Collation.LITERAL);
    }

    /** Returns a function call or what else needs no parentheses. */
    static MySqlExpression atom(String sql, ValueType type) {
        return new MySqlExpression(sql, type, true, false, Collation.SESSION);
    }

    /** Returns something with operators on its outside. */
    static MySqlExpression compound(String sql, ValueType type) {
        return new MySqlExpression(sql, type, false, false, Collation.SESSION);
    }

    /** Returns a predicate with operators on its outside. */
    static MySqlExpression predicate(String sql) {
        return new MySqlExpression(sql, ValueType.BOOL, false, true, Collation.SESSION);
    }

    /** Returns a predicate that needs no parentheses. */
    static MySqlExpression atomicPredicate(String sql) {
        return new MySqlExpression(sql, ValueType.BOOL, true, true, Collation.SESSION);
    }

    /** Returns the same text with another type. */
    MySqlExpression as(ValueType newType) {
        return new MySqlExpression(sql, newType, atomic, condition, collation);
    }

    /** Returns the same text, as one whose strings compare in a certain way. */
    MySqlExpression collated(Collation newCollation) {
        return new MySqlExpression(sql, type, atomic, condition, newCollation);
    }

    /** Returns an expression that compares by code points if it is a string. */
    MySqlExpression byCodePoint() {
        if (type != ValueType.STRING || collation == Collation.CODE_POINT) {
            return this;
        }
        String value = collation == Collation.LITERAL ? operand() : "CONVERT(" + sql + " USING utf8mb4)";
        return column(value + " COLLATE " + CODE_POINT_ORDER, type);
    }

    /** Returns it as an operand: in parentheses where it needs them. */
    String operand() {
        return atomic ? sql : "(" + sql + ")";
    }
}
