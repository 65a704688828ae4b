package dev.spanlift.diagram.layout;

import java.util.List;

/**
 * A diagram with places, in CSS pixels.
 *
 * @param boxes the boxes, in the diagram's order
 * @param relations the relations, in the diagram's order
 * @param families the families, in the order of their first members
 * @param width the width of the canvas; positive
 * @param height the height of the canvas; positive
 */
public record Placement(
        List<PlacedBox> boxes, List<PlacedRelation> relations, List<Family> families, double width, double height) {
    /** Copies the lists, so that the record is immutable. */
    public Placement {
        boxes = List.copyOf(boxes);
        relations = List.copyOf(relations);
        families = List.copyOf(families);
    }
}
