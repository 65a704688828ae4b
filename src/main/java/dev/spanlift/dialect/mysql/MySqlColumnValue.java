package dev.spanlift.dialect.mysql;

import java.util.Optional;

/** What gives a column its value where a writer does not. */
public sealed interface MySqlColumnValue {

    /**
     * DEFAULT.
     *
     * @param sql the value: a literal, or an expression in parentheses
     * @param onUpdate the ON UPDATE value
     */
    record Default(String sql, Optional<String> onUpdate) implements MySqlColumnValue {}

    /**
     * AS (expression).
     *
     * @param sql the expression without its parentheses
     * @param stored whether it is STORED, not VIRTUAL
     */
    record Generated(String sql, boolean stored) implements MySqlColumnValue {}

    /** AUTO_INCREMENT. */
    record AutoIncrement() implements MySqlColumnValue {}
}
