package dev.spanlift.dialect.mysql;

import java.util.OptionalLong;

/**
 * A part of a key.
 *
 * @param sql a quoted column, or an expression in parentheses
 * @param prefix how much of the column is indexed, in characters, or in bytes for binary types; absent for all of it
 * @param descending whether it is DESC
 */
record MySqlKeyPart(String sql, OptionalLong prefix, boolean descending) {}
