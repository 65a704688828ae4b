package dev.spanlift.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Packs rectangles of different sizes onto a canvas.
 *
 * <p>The tallest come first, each where its upper edge is highest, leftmost of several such places (the skyline method). That
 * is tried with some widths, and the canvas that is nearest to a screen's or a poster's shape without wasting room wins.
 */
final class Packing {
    /** The room between rectangles. */
    private static final double GAP = 40;

    /** Width by height of the canvas that is liked best. */
    private static final double ASPECT = 1.6;

    private static final int WIDTHS_TRIED = 24;

    private final List<Part.Placed> parts;
    private final double limit;
    private final List<Step> skyline = new ArrayList<>();
    private final Point[] corners;
    private double width;
    private double height;

    /** A stretch of the line below which is room: from {@code x} to the next step. */
    private record Step(double x, double y) {}

    private Packing(List<Part.Placed> parts, double limit) {
        this.parts = parts;
        this.limit = limit;
        corners = new Point[parts.size()];
        skyline.add(new Step(0, 0));
    }

    /** Returns the upper left corner of each part, in order. */
    static List<Point> pack(List<Part.Placed> parts) {
        double widest =
                parts.stream().mapToDouble(part -> part.width() + GAP).max().orElse(0);
        double area = parts.stream()
                .mapToDouble(part -> (part.width() + GAP) * (part.height() + GAP))
                .sum();
        double ideal = Math.sqrt(area * ASPECT);
        return IntStream.range(0, WIDTHS_TRIED)
                .mapToObj(step -> new Packing(parts, Math.max(widest, ideal * (0.7 + step * 0.05))).packed())
                .min(Comparator.comparingDouble(Packing::cost))
                .map(best -> List.of(best.corners))
                .orElse(List.of());
    }

    /** The area of the smallest canvas of the liked shape that holds everything. */
    private double cost() {
        double side = Math.max(width, height * ASPECT);
        return side * side / ASPECT + width * height;
    }

    private Packing packed() {
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -parts.get(i).height())
                        .thenComparingInt(i -> i))
                .forEach(this::put);
        return this;
    }

    private void put(int part) {
        double partWidth = parts.get(part).width() + GAP;
        double partHeight = parts.get(part).height() + GAP;
        Step best = new Step(0, Double.POSITIVE_INFINITY);
        for (Step step : skyline) {
            if (step.x() + partWidth <= limit || step.x() == 0) {
                double y = highest(step.x(), step.x() + partWidth);
                if (y < best.y()) {
                    best = new Step(step.x(), y);
                }
            }
        }
        corners[part] = new Point(best.x(), best.y());
        raise(best.x(), best.x() + partWidth, best.y() + partHeight);
        width = Math.max(width, best.x() + partWidth - GAP);
        height = Math.max(height, best.y() + partHeight - GAP);
    }

    /** Returns where a rectangle between two edges can begin: below everything in that range. */
    private double highest(double left, double right) {
        double y = 0;
        for (int i = 0; i < skyline.size(); i++) {
            double end = i + 1 < skyline.size() ? skyline.get(i + 1).x() : Double.POSITIVE_INFINITY;
            if (skyline.get(i).x() < right && end > left) {
                y = Math.max(y, skyline.get(i).y());
            }
        }
        return y;
    }

    private void raise(double left, double right, double y) {
        double behind = 0;
        List<Step> raised = new ArrayList<>();
        for (Step step : skyline) {
            if (step.x() <= right) {
                behind = step.y();
            }
            if (step.x() < left || step.x() > right) {
                raised.add(step);
            }
        }
        raised.add(new Step(left, y));
        raised.add(new Step(right, behind));
        raised.sort(Comparator.comparingDouble(Step::x));
        skyline.clear();
        skyline.addAll(raised);
    }
}
