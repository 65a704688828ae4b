package dev.spanlift.diagram;

import dev.spanlift.catalog.ObjectName;

/**
 * An index of a table, for what lists them.
 *
 * @param name the name
 * @param unique whether it refuses equal keys
 * @param columns the key as DDL writes it: {@code LastName, FirstName DESC}
 * @param detail what else it says, as DDL writes it: {@code NULL_FILTERED}, {@code STORING (a, b)}; empty where
 *     there is nothing
 */
public record BoxIndex(ObjectName name, boolean unique, String columns, String detail) {}
