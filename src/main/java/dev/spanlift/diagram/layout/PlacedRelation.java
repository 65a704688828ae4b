package dev.spanlift.diagram.layout;

import dev.spanlift.diagram.Relation;
import java.util.List;
import java.util.Optional;

/**
 * A relation with its line.
 *
 * @param relation the relation
 * @param points where the line begins (at the child), bends and ends (at the parent); two or more, all segments
 *     horizontal or vertical
 * @param label its label
 */
public record PlacedRelation(Relation relation, List<Point> points, Optional<PlacedLabel> label) {
    /** Copies the list, so that the record is immutable. */
    public PlacedRelation {
        points = List.copyOf(points);
    }
}
