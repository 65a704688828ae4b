package dev.spanlift.catalog;

import java.util.Optional;

/**
 * The name of a schema object.
 *
 * @param schema the named schema; absent for the default schema
 * @param name the name in its schema, in the case in which it was created
 */
public record ObjectName(Optional<String> schema, String name) {

    /** Returns a name in the default schema. */
    public static ObjectName of(String name) {
        return new ObjectName(Optional.empty(), name);
    }

    /** Returns the name as DDL writes it, without quotes: {@code schema.name}, or the name alone. */
    @Override
    public String toString() {
        return schema.isPresent() ? schema.get() + "." + name : name;
    }
}
