package dev.spanlift.diagram.layout;

/**
 * A place on the canvas.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record Point(double x, double y) {
    /** Returns this place moved to the right and down. */
    public Point moved(double right, double down) {
        return new Point(x + right, y + down);
    }
}
