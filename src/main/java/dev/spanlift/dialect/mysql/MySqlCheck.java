package dev.spanlift.dialect.mysql;

/**
 * A check constraint; always one of the table, as one of a column crashes MySQL Workbench's import.
 *
 * @param name the name
 * @param sql the condition without its parentheses
 */
record MySqlCheck(String name, String sql) {}
