package dev.spanlift.dialect.mysql;

import java.util.Optional;

/**
 * A column.
 *
 * @param name the name
 * @param type the type as DDL writes it
 * @param notNull whether NULL is refused
 * @param value what gives the value where a writer does not
 * @param comment the comment
 */
public record MySqlColumn(
        String name, String type, boolean notNull, Optional<MySqlColumnValue> value, Optional<String> comment) {}
