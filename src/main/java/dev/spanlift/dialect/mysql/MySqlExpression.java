package dev.spanlift.dialect.mysql;

/**
 * A translated expression.
 *
 * @param sql its text
 * @param type its type
 * @param atomic whether it needs no parentheses as an operand
 * @param condition whether it is a predicate to MySQL, which a CHECK must be
 */
record MySqlExpression(String sql, ValueType type, boolean atomic, boolean condition) {

    /** Returns a literal, column or function call. */
    static MySqlExpression atom(String sql, ValueType type) {
        return new MySqlExpression(sql, type, true, false);
    }

    /** Returns something with operators on its outside. */
    static MySqlExpression compound(String sql, ValueType type) {
        return new MySqlExpression(sql, type, false, false);
    }

    /** Returns a predicate with operators on its outside. */
    static MySqlExpression predicate(String sql) {
        return new MySqlExpression(sql, ValueType.BOOL, false, true);
    }

    /** Returns the same text with another type. */
    MySqlExpression as(ValueType newType) {
        return new MySqlExpression(sql, newType, atomic, condition);
    }

    /** Returns it as an operand: in parentheses where it needs them. */
    String operand() {
        return atomic ? sql : "(" + sql + ")";
    }
}
