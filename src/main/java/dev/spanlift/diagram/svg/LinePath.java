package dev.spanlift.diagram.svg;

import dev.spanlift.diagram.layout.Point;
import dev.spanlift.diagram.layout.Rectangle;
import java.util.List;

/** Builds path data: https://www.w3.org/TR/SVG2/paths.html. */
final class LinePath {
    private static final double BEND_RADIUS = 7;

    /** The length of a crow's foot, and half its width. */
    private static final double FOOT_LENGTH = 11;

    private static final double FOOT_SPREAD = 6;
    private static final double BAR_HALF = 6;
    private static final double FIRST_BAR = 6;
    private static final double SECOND_BAR = 11;

    /** The radius of the ring that says: or none. */
    static final double RING_RADIUS = 3.75;

    private final StringBuilder data = new StringBuilder();

    /** Returns a line with rounded bends. */
    static String rounded(List<Point> points) {
        LinePath path = new LinePath();
        path.add("M", points.get(0));
        for (int i = 1; i + 1 < points.size(); i++) {
            Point bend = points.get(i);
            double before = distance(points.get(i - 1), bend);
            double after = distance(bend, points.get(i + 1));
            double radius = Math.min(BEND_RADIUS, Math.min(before, after) / 2);
            path.add("L", towards(bend, points.get(i - 1), radius));
            path.add("Q", bend);
            path.add(" ", towards(bend, points.get(i + 1), radius));
        }
        path.add("L", points.get(points.size() - 1));
        return path.data.toString();
    }

    /** Returns the upper part of a rounded rectangle. */
    static String header(Rectangle frame, double radius) {
        LinePath path = new LinePath();
        path.add("M", new Point(frame.x(), frame.bottom()));
        path.add("V", frame.y() + radius);
        path.add("Q", new Point(frame.x(), frame.y()));
        path.add(" ", new Point(frame.x() + radius, frame.y()));
        path.add("H", frame.right() - radius);
        path.add("Q", new Point(frame.right(), frame.y()));
        path.add(" ", new Point(frame.right(), frame.y() + radius));
        path.add("V", frame.bottom());
        path.data.append('Z');
        return path.data.toString();
    }

    /**
     * Returns the strokes of the sign of a cardinality where a line meets a box.
     *
     * @param at the place on the box's edge
     * @param next where the line comes from
     * @param many whether a crow's foot, and not a bar
     * @param optional whether there is room for a ring
     */
    static String end(Point at, Point next, boolean many, boolean optional) {
        LinePath path = new LinePath();
        if (many) {
            path.add("M", aside(at, next, 0, FOOT_SPREAD));
            path.add("L", towards(at, next, FOOT_LENGTH));
            path.add("L", aside(at, next, 0, -FOOT_SPREAD));
        } else {
            path.addBar(at, next, FIRST_BAR);
        }
        if (!optional) {
            path.addBar(at, next, many ? FOOT_LENGTH + 4 : SECOND_BAR);
        }
        return path.data.toString();
    }

    /** Returns the middle of the ring behind a crow's foot or a bar. */
    static Point ring(Point at, Point next, boolean many) {
        return towards(at, next, (many ? FOOT_LENGTH : FIRST_BAR + 1) + RING_RADIUS);
    }

    /** Returns an arrow head where a line meets a box. */
    static String arrow(Point at, Point next) {
        LinePath path = new LinePath();
        path.add("M", aside(at, next, 9, 5));
        path.add("L", at);
        path.add("L", aside(at, next, 9, -5));
        return path.data.toString();
    }

    private void addBar(Point at, Point next, double distance) {
        add("M", aside(at, next, distance, BAR_HALF));
        add("L", aside(at, next, distance, -BAR_HALF));
    }

    private void add(String command, Point point) {
        data.append(command).append(SvgNumbers.text(point.x())).append(' ').append(SvgNumbers.text(point.y()));
    }

    private void add(String command, double number) {
        data.append(command).append(SvgNumbers.text(number));
    }

    private static double distance(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    private static Point towards(Point from, Point to, double distance) {
        return aside(from, to, distance, 0);
    }

    /** Returns the place that lies so far in one direction, and so far to its side. */
    private static Point aside(Point from, Point to, double along, double across) {
        double length = distance(from, to);
        if (length == 0) {
            return from;
        }
        double x = (to.x() - from.x()) / length;
        double y = (to.y() - from.y()) / length;
        return from.moved(x * along - y * across, y * along + x * across);
    }
}
