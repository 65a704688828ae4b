package dev.spanlift.diagram.svg;

import dev.spanlift.diagram.BoxColumn;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.RelationKind;
import dev.spanlift.diagram.layout.BoxStyle;
import dev.spanlift.diagram.layout.Point;
import dev.spanlift.diagram.layout.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Explains the signs that a picture uses, and no others; says of an empty picture that it is meant to be empty. */
final class Legend {
    private static final double LINE_HEIGHT = 24;
    private static final double SAMPLE_WIDTH = 44;
    private static final double GAP = 26;

    private final StringBuilder svg = new StringBuilder();
    private final double left;
    private final double right;
    private double x;
    private double y;

    /**
     * An entry.
     *
     * @param sample the sign, as SVG around (0, 0), its left end
     * @param sampleWidth its width
     * @param text what it means
     */
    private record Entry(String sample, double sampleWidth, String text) {}

    private Legend(double left, double top, double right) {
        this.left = left;
        this.right = right;
        x = left;
        y = top + LINE_HEIGHT / 2;
    }

    /**
     * A legend with its size.
     *
     * @param svg a group of the class legend
     * @param height its height; 0 where there is nothing to explain
     */
    record Drawn(String svg, double height) {}

    /** Draws the legend in lines between two edges. */
    static Drawn of(Diagram diagram, double left, double top, double right) {
        List<Entry> entries = entries(diagram);
        if (entries.isEmpty()) {
            return new Drawn("", 0);
        }
        Legend legend = new Legend(left, top, right);
        entries.forEach(legend::add);
        return new Drawn("<g class=\"legend\">\n" + legend.svg + "</g>\n", legend.y + LINE_HEIGHT / 2 - top);
    }

    private static List<Entry> entries(Diagram diagram) {
        List<Entry> entries = new ArrayList<>();
        if (diagram.boxes().isEmpty()) {
            entries.add(new Entry("", 0, "There are no tables to draw."));
        }
        addMark(entries, diagram, column -> column.keyPosition() > 0, "pk", "primary key");
        addMark(entries, diagram, BoxColumn::foreignKey, "fk", "foreign key");
        addMark(entries, diagram, BoxColumn::unique, "uq", "unique");
        addDot(entries, diagram, true, "required", "NOT NULL");
        addDot(entries, diagram, false, "nullable", "may be NULL");
        for (RelationKind kind : RelationKind.values()) {
            if (diagram.relations().stream().anyMatch(relation -> relation.kind() == kind)) {
                entries.add(line(kind));
            }
        }
        return entries;
    }

    private static boolean hasColumn(Diagram diagram, Predicate<BoxColumn> wanted) {
        return diagram.boxes().stream().flatMap(box -> box.columns().stream()).anyMatch(wanted);
    }

    private static void addMark(
            List<Entry> entries, Diagram diagram, Predicate<BoxColumn> wanted, String mark, String text) {
        if (hasColumn(diagram, wanted)) {
            String sample = "<text class=\"mark %s\" y=\"3\">%s</text>".formatted(mark, mark.toUpperCase(Locale.ROOT));
            entries.add(new Entry(sample, BoxStyle.MARK_WIDTH, text));
        }
    }

    private static void addDot(List<Entry> entries, Diagram diagram, boolean notNull, String dot, String text) {
        boolean used = diagram.boxes().stream()
                .filter(box -> box.kind().isStored())
                .flatMap(box -> box.columns().stream())
                .anyMatch(column -> column.notNull() == notNull);
        if (used) {
            entries.add(new Entry("<circle class=\"%s\" cx=\"3\" r=\"2.5\"/>".formatted(dot), 13, text));
        }
    }

    private static Entry line(RelationKind kind) {
        Point begin = new Point(0, 0);
        Point end = new Point(SAMPLE_WIDTH, 0);
        String ends = switch (kind) {
            case VIEW_SOURCE, GRAPH_DESTINATION -> SvgDrawing.arrow(end, begin);
            case GRAPH_SOURCE -> SvgDrawing.arrow(begin, end);
            default -> SvgDrawing.end(begin, end, true, true) + SvgDrawing.end(end, begin, false, false);
        };
        String sample = "<g class=\"%s\"><path class=\"line\" d=\"%s\"/>%s</g>"
                .formatted(SvgDrawing.className(kind), LinePath.rounded(List.of(begin, end)), ends);
        return new Entry(sample, SAMPLE_WIDTH + 8, Descriptions.keywords(kind));
    }

    private void add(Entry entry) {
        double width = entry.sampleWidth() + TextMetrics.width(entry.text(), BoxStyle.SMALL_SIZE, false);
        if (x > left && x + width > right) {
            x = left;
            y += LINE_HEIGHT;
        }
        svg.append("<g transform=\"translate(%s %s)\">%s<text class=\"remark\" x=\"%s\" y=\"4\">%s</text></g>\n"
                .formatted(
                        SvgNumbers.text(x),
                        SvgNumbers.text(y),
                        entry.sample(),
                        SvgNumbers.text(entry.sampleWidth()),
                        Xml.escape(entry.text())));
        x += width + GAP;
    }
}
