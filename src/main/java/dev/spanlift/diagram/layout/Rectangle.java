package dev.spanlift.diagram.layout;

/**
 * A rectangle on the canvas.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width, not negative
 * @param height its height, not negative
 */
public record Rectangle(double x, double y, double width, double height) {
    /** Returns its right edge. */
    public double right() {
        return x + width;
    }

    /** Returns its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Returns this rectangle moved to the right and down. */
    public Rectangle moved(double right, double down) {
        return new Rectangle(x + right, y + down, width, height);
    }

    /** Returns whether the two share more than an edge. */
    public boolean overlaps(Rectangle other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Returns whether the other lies inside this one; edges may touch. */
    public boolean contains(Rectangle other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
}
