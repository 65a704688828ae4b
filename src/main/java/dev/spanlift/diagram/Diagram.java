package dev.spanlift.diagram;

import dev.spanlift.catalog.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * An entity-relationship diagram, without places.
 *
 * @param boxes the boxes, in the order in which the catalog creates their objects
 * @param relations the relations between these boxes, in the order of the boxes they begin at
 */
public record Diagram(List<Box> boxes, List<Relation> relations) {
    /** Copies the lists, so that the record is immutable. */
    public Diagram {
        boxes = List.copyOf(boxes);
        relations = List.copyOf(relations);
    }

    /** Returns the box of that name. */
    public Optional<Box> box(ObjectName name) {
        return boxes.stream().filter(box -> box.name().equals(name)).findFirst();
    }
}
