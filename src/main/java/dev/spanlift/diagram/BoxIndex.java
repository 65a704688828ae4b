package dev.spanlift.diagram;

import dev.spanlift.catalog.IndexKind;
import dev.spanlift.catalog.ObjectName;
import java.util.Optional;

/**
 * An index of a table, for what lists them.
 *
 * @param kind which kind of index
 * @param name the name
 * @param unique whether it refuses equal keys
 * @param columns the key as DDL writes it: {@code LastName, FirstName DESC}
 * @param detail what else it says, as DDL writes it: {@code NULL_FILTERED STORING (a, b)}; empty where there is
 *     nothing
 * @param comment its comment
 */
public record BoxIndex(
        IndexKind kind, ObjectName name, boolean unique, String columns, String detail, Optional<String> comment) {}
