package dev.spanlift.diagram.layout;

import java.util.List;

/**
 * Boxes that relations connect, directly or through others, with all these relations.
 *
 * @param boxes the numbers of the boxes in the diagram
 * @param relations the numbers of the relations in the diagram
 */
record Part(List<Integer> boxes, List<Integer> relations) {

    /**
     * A part with places of its own.
     *
     * @param part what was placed
     * @param frames the frames of its boxes, in order
     * @param lines the lines of its relations, in order
     * @param families frames of the families in it
     * @param width the width of all that
     * @param height the height of all that
     */
    record Placed(
            Part part,
            List<Rectangle> frames,
            List<Line> lines,
            List<FamilyFrame> families,
            double width,
            double height) {}

    /**
     * The line of a relation, from child to parent.
     *
     * @param points where it begins, bends and ends
     * @param label where its label stands; not used where it has none
     */
    record Line(List<Point> points, Rectangle label) {}

    /**
     * The frame of a family.
     *
     * @param family the number of the family in the diagram
     * @param frame the frame
     */
    record FamilyFrame(int family, Rectangle frame) {}
}
