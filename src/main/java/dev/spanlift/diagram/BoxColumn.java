package dev.spanlift.diagram;

import java.util.Optional;

/**
 * A column in a box.
 *
 * @param name the name
 * @param type the type as DDL writes it: {@code STRING(MAX)}; in views without lengths, and {@link #UNKNOWN_TYPE} where it is
 *     not known; NODE or EDGE for an element of a graph
 * @param keyPosition its place in the primary key, from 1; 0 where it is not part of it
 * @param descending whether the key sorts it in descending order
 * @param foreignKey whether it is part of a foreign key, also of one whose relation is not on the diagram
 * @param notNull whether it refuses NULL
 * @param unique whether it alone is the key of a unique index
 * @param detail its default, generation expression or identity, as DDL writes it
 * @param comment its comment
 */
public record BoxColumn(
        String name,
        String type,
        int keyPosition,
        boolean descending,
        boolean foreignKey,
        boolean notNull,
        boolean unique,
        Optional<String> detail,
        Optional<String> comment) {
    /** What stands for a type that nothing in the schema tells. */
    public static final String UNKNOWN_TYPE = "?";
}
