package dev.spanlift.dialect.mysql;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A part of a key.
 *
 * @param sql a quoted column, or an expression in parentheses
 * @param prefix how much of the column is indexed, in characters, or in bytes for binary types; absent for all of it
 * @param descending whether it is DESC
 */
public record MySqlKeyPart(String sql, OptionalLong prefix, boolean descending) {

    /** Returns the name of the column; absent where the part is an expression. */
    public Optional<String> column() {
        return sql.startsWith("`")
                ? Optional.of(sql.substring(1, sql.length() - 1).replace("``", "`"))
                : Optional.empty();
    }
}
