package dev.spanlift.diagram.layout;

import dev.spanlift.catalog.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures a placement and tells everything that a person would call a mistake. */
final class Geometry {
    /** Half a pixel cannot be seen. */
    private static final double TOLERANCE = 0.5;

    /** Half the width of a crow's foot and a rounded corner. */
    private static final double LEAST_CORNER_DISTANCE = 8;

    private final Placement placement;
    private final List<String> mistakes = new ArrayList<>();

    private Geometry(Placement placement) {
        this.placement = placement;
    }

    static List<String> mistakes(Placement placement) {
        Geometry geometry = new Geometry(placement);
        geometry.checkBoxes();
        geometry.checkFamilies();
        geometry.checkLines();
        geometry.checkLabels();
        return geometry.mistakes;
    }

    private void checkBoxes() {
        List<PlacedBox> boxes = placement.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            PlacedBox box = boxes.get(i);
            check(box.frame().width() > 0 && box.frame().height() > 0, "empty box " + box.title());
            checkOnCanvas(box.frame(), box.title());
            for (PlacedBox other : boxes.subList(i + 1, boxes.size())) {
                check(!box.frame().overlaps(other.frame()), box.title() + " overlaps " + other.title());
            }
            for (PlacedColumn column : box.columns()) {
                check(box.frame().contains(column.row()), "a row leaves its box: " + column.name());
            }
        }
    }

    private void checkFamilies() {
        for (int i = 0; i < placement.families().size(); i++) {
            Family family = placement.families().get(i);
            checkOnCanvas(family.frame(), "family " + family.root());
            for (PlacedBox box : placement.boxes()) {
                if (box.family().isPresent() && box.family().getAsInt() == i) {
                    check(family.frame().contains(box.frame()), box.title() + " leaves its family");
                } else {
                    check(!family.frame().overlaps(box.frame()), box.title() + " is in a strange family");
                }
            }
            for (Family other :
                    placement.families().subList(i + 1, placement.families().size())) {
                check(!family.frame().overlaps(other.frame()), "families overlap: " + family.root());
            }
        }
    }

    private void checkLines() {
        for (PlacedRelation relation : placement.relations()) {
            String name = name(relation);
            check(relation.points().size() >= 2, name + " has no line");
            for (Rectangle segment : segments(relation)) {
                check(segment.width() <= TOLERANCE || segment.height() <= TOLERANCE, name + " is not orthogonal");
                checkOnCanvas(segment, name);
                for (PlacedBox box : placement.boxes()) {
                    check(!shrunk(box.frame()).overlaps(grown(segment)), name + " passes through " + box.title());
                }
            }
            List<Point> points = relation.points();
            check(isAtEdge(points.get(0), box(relation.relation().child())), name + " begins nowhere");
            check(
                    isAtEdge(
                            points.get(points.size() - 1),
                            box(relation.relation().parent())),
                    name + " ends nowhere");
            check(length(points.get(0), points.get(1)) >= BoxStyle.END_LENGTH - TOLERANCE, name + ": short beginning");
            check(
                    length(points.get(points.size() - 2), points.get(points.size() - 1))
                            >= BoxStyle.END_LENGTH - TOLERANCE,
                    name + ": short end");
        }
    }

    private void checkLabels() {
        List<PlacedRelation> relations = placement.relations();
        for (int i = 0; i < relations.size(); i++) {
            Optional<PlacedLabel> label = relations.get(i).label();
            if (label.isEmpty()) {
                continue;
            }
            Rectangle frame = label.get().frame();
            String name = "label of " + name(relations.get(i));
            checkOnCanvas(frame, name);
            for (PlacedBox box : placement.boxes()) {
                check(!box.frame().overlaps(frame), name + " touches " + box.title());
            }
            for (int j = 0; j < relations.size(); j++) {
                if (i == j) {
                    continue;
                }
                PlacedRelation other = relations.get(j);
                check(
                        other.label()
                                .filter(text -> text.frame().overlaps(frame))
                                .isEmpty(),
                        name + " touches the label of " + name(other));
                check(
                        segments(other).stream()
                                .noneMatch(segment -> shrunk(frame).overlaps(grown(segment))),
                        name + " touches " + name(other));
            }
        }
    }

    private void checkOnCanvas(Rectangle rectangle, String name) {
        Rectangle canvas = new Rectangle(0, 0, placement.width(), placement.height());
        check(canvas.contains(rectangle), name + " leaves the canvas");
    }

    private Rectangle box(ObjectName name) {
        return placement.boxes().stream()
                .filter(box -> box.box().name().equals(name))
                .findFirst()
                .orElseThrow()
                .frame();
    }

    private static String name(PlacedRelation relation) {
        return relation.relation().child() + relation.relation().childColumns().toString() + "->"
                + relation.relation().parent();
    }

    private static List<Rectangle> segments(PlacedRelation relation) {
        List<Rectangle> segments = new ArrayList<>();
        for (int i = 1; i < relation.points().size(); i++) {
            Point a = relation.points().get(i - 1);
            Point b = relation.points().get(i);
            segments.add(new Rectangle(
                    Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
        }
        return segments;
    }

    private static Rectangle shrunk(Rectangle rectangle) {
        return new Rectangle(
                rectangle.x() + TOLERANCE,
                rectangle.y() + TOLERANCE,
                rectangle.width() - 2 * TOLERANCE,
                rectangle.height() - 2 * TOLERANCE);
    }

    /** A line has no area, so that nothing overlaps it. */
    private static Rectangle grown(Rectangle segment) {
        double hair = TOLERANCE / 10;
        return new Rectangle(
                segment.x() - hair, segment.y() - hair, segment.width() + 2 * hair, segment.height() + 2 * hair);
    }

    private static boolean isAtEdge(Point point, Rectangle frame) {
        Rectangle at = new Rectangle(point.x() - TOLERANCE, point.y() - TOLERANCE, 2 * TOLERANCE, 2 * TOLERANCE);
        double fromCorner = Math.min(point.x() - frame.x(), frame.right() - point.x());
        boolean vertical = point.y() <= frame.y() + TOLERANCE || point.y() >= frame.bottom() - TOLERANCE;
        return at.overlaps(frame)
                && !shrunk(shrunk(frame)).overlaps(at)
                && (!vertical || fromCorner >= LEAST_CORNER_DISTANCE);
    }

    private static double length(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private void check(boolean holds, String mistake) {
        if (!holds) {
            mistakes.add(mistake);
        }
    }
}
