package dev.spanlift.diagram.svg;

import dev.spanlift.diagram.BoxColumn;
import dev.spanlift.diagram.BoxKind;
import dev.spanlift.diagram.Relation;
import dev.spanlift.diagram.RelationKind;
import dev.spanlift.diagram.layout.BoxStyle;
import dev.spanlift.diagram.layout.Family;
import dev.spanlift.diagram.layout.PlacedBox;
import dev.spanlift.diagram.layout.PlacedColumn;
import dev.spanlift.diagram.layout.PlacedLabel;
import dev.spanlift.diagram.layout.PlacedRelation;
import dev.spanlift.diagram.layout.Placement;
import dev.spanlift.diagram.layout.Point;
import dev.spanlift.diagram.layout.Rectangle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Writes a placement as SVG elements, without the document around them. */
public final class SvgDrawing {
    private static final double BOX_RADIUS = 7;
    private static final double FAMILY_RADIUS = 12;
    private static final double DOT_RADIUS = 2.5;

    /** How far below the middle of a row text stands, in parts of its size: half the height of most letters. */
    private static final double BASELINE = 0.35;

    private final StringBuilder svg = new StringBuilder();

    private SvgDrawing() {}

    /** Returns groups with the classes families, relations, labels and boxes, one after the other. */
    public static String of(Placement placement) {
        SvgDrawing drawing = new SvgDrawing();
        drawing.addFamilies(placement.families());
        drawing.addRelations(placement);
        drawing.addLabels(placement.relations());
        drawing.svg.append("<g class=\"boxes\">\n");
        placement.boxes().forEach(drawing::addBox);
        drawing.svg.append("</g>\n");
        return drawing.svg.toString();
    }

    private void addFamilies(List<Family> families) {
        svg.append("<g class=\"families\">\n");
        for (int i = 0; i < families.size(); i++) {
            svg.append("<g class=\"")
                    .append(familyClass(OptionalInt.of(i)).strip())
                    .append("\">");
            addRectangle("frame", families.get(i).frame(), FAMILY_RADIUS);
            svg.append("</g>\n");
        }
        svg.append("</g>\n");
    }

    private static String familyClass(OptionalInt family) {
        return family.isPresent() ? " f" + family.getAsInt() % StyleSheet.FAMILY_COLORS : "";
    }

    private void addRelations(Placement placement) {
        Map<Object, String> familyClasses = new HashMap<>();
        placement.boxes().forEach(box -> familyClasses.put(box.box().name(), familyClass(box.family())));
        svg.append("<g class=\"relations\">\n");
        for (PlacedRelation placed : placement.relations()) {
            Relation relation = placed.relation();
            boolean interleaved = relation.kind() == RelationKind.INTERLEAVE_IN_PARENT
                    || relation.kind() == RelationKind.INTERLEAVE_IN;
            String family = interleaved ? familyClasses.getOrDefault(relation.child(), "") : "";
            svg.append("<g class=\"relation ")
                    .append(className(relation.kind()))
                    .append(family);
            addEnds(relation);
            svg.append(" role=\"graphics-symbol\">");
            addTitle(Descriptions.of(relation));
            addPath("line", LinePath.rounded(placed.points()));
            addCardinalities(relation, placed.points());
            svg.append("</g>\n");
        }
        svg.append("</g>\n");
    }

    /** What a script needs to find the lines of a table. */
    private void addEnds(Relation relation) {
        svg.append("\" data-child=\"")
                .append(Xml.escape(relation.child().toString()))
                .append("\" data-parent=\"")
                .append(Xml.escape(relation.parent().toString()))
                .append('"');
    }

    static String className(RelationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void addCardinalities(Relation relation, List<Point> points) {
        Point child = points.get(0);
        Point parent = points.get(points.size() - 1);
        Point beforeParent = points.get(points.size() - 2);
        switch (relation.kind()) {
            case VIEW_SOURCE, GRAPH_DESTINATION -> svg.append(arrow(parent, beforeParent));
            case GRAPH_SOURCE -> svg.append(arrow(child, points.get(1)));
            default -> {
                // No constraint says that a parent must have children.
                svg.append(end(child, points.get(1), !relation.oneChild(), true));
                svg.append(end(parent, beforeParent, false, relation.optionalParent()));
            }
        }
    }

    /** Returns an arrow head as an element. */
    static String arrow(Point at, Point next) {
        return "<path class=\"end\" d=\"%s\"/>".formatted(LinePath.arrow(at, next));
    }

    /** Returns the sign of a cardinality as elements. */
    static String end(Point at, Point next, boolean many, boolean optional) {
        String strokes = "<path class=\"end\" d=\"%s\"/>".formatted(LinePath.end(at, next, many, optional));
        if (!optional) {
            return strokes;
        }
        Point ring = LinePath.ring(at, next, many);
        return strokes
                + "<circle class=\"end ring\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                        .formatted(
                                SvgNumbers.text(ring.x()),
                                SvgNumbers.text(ring.y()),
                                SvgNumbers.text(LinePath.RING_RADIUS));
    }

    private void addLabels(List<PlacedRelation> relations) {
        svg.append("<g class=\"labels\">\n");
        for (PlacedRelation placed : relations) {
            placed.label().ifPresent(label -> addLabel(placed.relation(), label));
        }
        svg.append("</g>\n");
    }

    private void addLabel(Relation relation, PlacedLabel label) {
        svg.append("<g class=\"label");
        addEnds(relation);
        svg.append('>');
        addRectangle("", label.frame(), 4);
        double middle = label.frame().x() + label.frame().width() / 2;
        addText("", middle, baseline(label.frame(), BoxStyle.SMALL_SIZE), label.text());
        svg.append("</g>\n");
    }

    private void addBox(PlacedBox placed) {
        svg.append("<g class=\"box")
                .append(kindClass(placed.box().kind()))
                .append(familyClass(placed.family()))
                .append("\" data-table=\"")
                .append(Xml.escape(placed.box().name().toString()))
                .append("\" role=\"graphics-object\">");
        String comment = placed.box().comment().map(text -> "\n" + text).orElse("");
        addTitle(placed.box().name() + comment);
        addRectangle("body", placed.frame(), BOX_RADIUS);
        boolean alone = placed.columns().isEmpty();
        if (alone) {
            addRectangle("head", placed.header(), BOX_RADIUS);
        } else {
            addPath("head", LinePath.header(placed.header(), BOX_RADIUS));
        }
        addText(
                "name",
                placed.frame().x() + BoxStyle.PADDING,
                baseline(placed.header(), BoxStyle.TITLE_SIZE),
                placed.title());
        if (!alone) {
            svg.append("<g class=\"rows\">\n");
            placed.columns().forEach(column -> addColumn(placed, column));
            svg.append("</g>");
        }
        addRectangle("border", placed.frame(), BOX_RADIUS);
        svg.append("</g>\n");
    }

    private static String kindClass(BoxKind kind) {
        return switch (kind) {
            case TABLE, QUEUE -> "";
            case VIEW -> " view";
            case GRAPH -> " graph";
        };
    }

    private void addColumn(PlacedBox box, PlacedColumn placed) {
        BoxColumn column = placed.column();
        Rectangle row = placed.row();
        svg.append("<g class=\"column\" data-column=\"")
                .append(Xml.escape(column.name()))
                .append("\">");
        addTitle(Descriptions.of(column));
        double markX = row.x() + BoxStyle.PADDING;
        double markY = baseline(row, 8.5);
        if (column.keyPosition() > 0) {
            addText("mark pk", markX, markY, "PK");
            markX += BoxStyle.MARK_WIDTH;
        }
        if (column.foreignKey()) {
            addText("mark fk", markX, markY, "FK");
            markX += BoxStyle.MARK_WIDTH;
        }
        if (column.unique()) {
            addText("mark uq", markX, markY, "UQ");
        }
        double nameX = row.x() + box.nameOffset();
        if (box.box().kind().isStored()) {
            addDot(column, row, nameX);
        }
        addText("", nameX, baseline(row, BoxStyle.NAME_SIZE), placed.name());
        addText("type", row.right() - BoxStyle.PADDING, baseline(row, BoxStyle.SMALL_SIZE), placed.type());
        svg.append("</g>\n");
    }

    private void addDot(BoxColumn column, Rectangle row, double nameX) {
        svg.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(
                        column.notNull() ? "required" : "nullable",
                        SvgNumbers.text(nameX - BoxStyle.DOT_WIDTH + 2 * DOT_RADIUS),
                        SvgNumbers.text(row.y() + row.height() / 2),
                        SvgNumbers.text(DOT_RADIUS)));
    }

    private static double baseline(Rectangle row, double size) {
        return row.y() + row.height() / 2 + size * BASELINE;
    }

    private void addTitle(String text) {
        svg.append("<title>").append(Xml.escape(text)).append("</title>");
    }

    private void addPath(String className, String data) {
        svg.append("<path class=\"")
                .append(className)
                .append("\" d=\"")
                .append(data)
                .append("\"/>");
    }

    private void addRectangle(String className, Rectangle frame, double radius) {
        svg.append("<rect%s x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>"
                .formatted(
                        classAttribute(className),
                        SvgNumbers.text(frame.x()),
                        SvgNumbers.text(frame.y()),
                        SvgNumbers.text(frame.width()),
                        SvgNumbers.text(frame.height()),
                        SvgNumbers.text(radius)));
    }

    private void addText(String className, double x, double y, String text) {
        svg.append("<text%s x=\"%s\" y=\"%s\">"
                        .formatted(classAttribute(className), SvgNumbers.text(x), SvgNumbers.text(y)))
                .append(Xml.escape(text))
                .append("</text>");
    }

    private static String classAttribute(String className) {
        return className.isEmpty() ? "" : " class=\"" + className + "\"";
    }
}
