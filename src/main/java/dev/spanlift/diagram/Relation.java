package dev.spanlift.diagram;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A line from the box whose columns refer (the child) to the box that they refer to (the parent).
 *
 * @param kind what makes the relation
 * @param name the name of the foreign key, also of one that repeats the interleaving, or of an edge with its graph; absent
 *     where there is none
 * @param child the box at which it begins
 * @param parent the box to which it leads; the same one for a self reference
 * @param childColumns the referring columns, in order; empty for a view
 * @param parentColumns the columns referred to, in the same order; empty for a view
 * @param optionalParent whether a child may be without a parent: one of the columns may be NULL, or nothing is
 *     enforced
 * @param oneChild whether a parent has at most one child: the referring columns hold a key of the child
 * @param onDelete what happens to the children when the parent is deleted
 * @param span where the object was created
 */
public record Relation(
        RelationKind kind,
        Optional<String> name,
        ObjectName child,
        ObjectName parent,
        List<String> childColumns,
        List<String> parentColumns,
        boolean optionalParent,
        boolean oneChild,
        ReferentialAction onDelete,
        SourceSpan span) {
    /** Copies the lists, so that the record is immutable. */
    public Relation {
        childColumns = List.copyOf(childColumns);
        parentColumns = List.copyOf(parentColumns);
    }
}
