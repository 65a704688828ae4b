/**
 * Gives the boxes and relations of a diagram their places.
 *
 * <p>A {@link dev.spanlift.diagram.layout.Placement} is what every renderer that draws needs: frames of boxes, rows of
 * columns, lines with their bends, labels, and the size of the canvas. All lengths are CSS pixels; x grows to the right, y
 * downwards, the canvas begins at (0, 0).
 *
 * <p>How it is done: boxes that no relation connects have nothing to say to each other, so each connected part of the
 * diagram is laid out on its own, and the parts are packed onto a canvas of a pleasant shape. Within a part, the Eclipse
 * Layout Kernel (ELK) arranges boxes in layers, parents above children, and routes lines with right angles. Tables that are
 * interleaved in one another form a family, which ELK keeps inside a frame of its own.
 *
 * <p>Promises, held by tests that measure: no two boxes overlap, no line passes through a box, labels lie on their own line
 * and touch neither boxes nor each other, a family's frame holds its members and nothing else, and the same diagram
 * always gets the same places.
 *
 * <p>Text must fit into its box with whatever font the reader has: {@link dev.spanlift.diagram.layout.TextMetrics} counts
 * with the widest of the fonts that {@link dev.spanlift.diagram.layout.TextMetrics#FONT_FAMILIES} names.
 *
 * <p>ELK is an optional dependency. Only {@code ElkLayout} knows it; without it, {@link
 * dev.spanlift.diagram.layout.DiagramLayout} says what is missing.
 */
@NullMarked
package dev.spanlift.diagram.layout;

import org.jspecify.annotations.NullMarked;
