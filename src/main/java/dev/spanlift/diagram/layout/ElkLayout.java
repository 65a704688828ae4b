package dev.spanlift.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkMargin;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays out the parts of a diagram with the Eclipse Layout Kernel; its options are described at
 * https://eclipse.dev/elk/reference/options.html.
 *
 * <p>The layered algorithm is called as such and not through ELK's service registry, which would look for other algorithms on
 * the class path.
 */
final class ElkLayout {
    private static final int RANDOM_SEED = 1;
    private static final double BETWEEN_BOXES = 36;
    private static final double BETWEEN_LINES = 14;
    private static final double FAMILY_PADDING = 16;

    /** How much more it takes to turn an interleaving upside down than another relation. */
    private static final int INTERLEAVING_PRIORITY = 10;

    private final List<SizedBox> boxes;
    private final List<SizedLine> lines;
    private final OptionalInt[] families;

    /**
     * Prepares for the parts of one diagram.
     *
     * @param boxes the boxes of the diagram
     * @param lines the relations of the diagram
     * @param families the family of each box
     */
    ElkLayout(List<SizedBox> boxes, List<SizedLine> lines, OptionalInt[] families) {
        this.boxes = boxes;
        this.lines = lines;
        this.families = families.clone();
    }

    Part.Placed place(Part part) {
        if (part.relations().isEmpty()) {
            SizedBox box = boxes.get(part.boxes().get(0));
            Rectangle frame = new Rectangle(0, 0, box.width(), box.height());
            return new Part.Placed(part, List.of(frame), List.of(), List.of(), box.width(), box.height());
        }
        return new Layouter(part).place();
    }

    /** The layout of one part. */
    private final class Layouter {
        private final Part part;
        private final ElkNode root = ElkGraphUtil.createGraph();
        private final Map<Integer, ElkNode> frames = new LinkedHashMap<>();
        private final Map<Integer, ElkNode> nodes = new LinkedHashMap<>();
        private final List<ElkEdge> edges = new ArrayList<>();

        Layouter(Part part) {
            this.part = part;
        }

        Part.Placed place() {
            configure(root);
            root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
            part.boxes().forEach(this::addNode);
            part.relations().forEach(this::addEdge);
            // Its first use registers how ELK copies its own property values.
            LayoutMetaDataService.getInstance();
            new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
            return new Part.Placed(
                    part,
                    nodes.values().stream().map(Layouter::frame).toList(),
                    edges.stream().map(Layouter::line).toList(),
                    frames.entrySet().stream()
                            .map(entry -> new Part.FamilyFrame(entry.getKey(), frame(entry.getValue())))
                            .toList(),
                    root.getWidth(),
                    root.getHeight());
        }

        /** Options are not inherited: every frame needs them. */
        private static void configure(ElkNode graph) {
            graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
            graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            graph.setProperty(LayeredOptions.RANDOM_SEED, RANDOM_SEED);
            // Of all strategies it takes the least room: a third less for 300 related tables than the default, with
            // shorter lines. Compaction afterwards would save a little more, but sends lines through boxes.
            graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
            graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
            graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2 * BoxStyle.END_LENGTH + BETWEEN_LINES);
            graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES);
            graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BoxStyle.END_LENGTH);
            graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
            graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
            graph.setProperty(LayeredOptions.SPACING_PORT_PORT, BETWEEN_LINES + 2);
            graph.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, BoxStyle.END_LENGTH);
            graph.setProperty(LayeredOptions.PADDING, new ElkPadding(FAMILY_PADDING));
        }

        private void addNode(int number) {
            ElkNode parent = root;
            if (families[number].isPresent()) {
                parent = frames.computeIfAbsent(families[number].getAsInt(), family -> {
                    ElkNode frame = ElkGraphUtil.createNode(root);
                    configure(frame);
                    return frame;
                });
            }
            SizedBox box = boxes.get(number);
            ElkNode node = ElkGraphUtil.createNode(parent);
            node.setDimensions(box.width(), box.height());
            node.setProperty(
                    LayeredOptions.NODE_SIZE_CONSTRAINTS,
                    EnumSet.of(SizeConstraint.PORTS, SizeConstraint.MINIMUM_SIZE));
            node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(box.width(), box.height()));
            node.setProperty(
                    LayeredOptions.SPACING_PORTS_SURROUNDING, new ElkMargin(0, BETWEEN_LINES, 0, BETWEEN_LINES));
            nodes.put(number, node);
        }

        /** From parent to child: layers follow the direction of edges. */
        private void addEdge(int number) {
            SizedLine line = lines.get(number);
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(line.parent()), nodes.get(line.child()));
            if (line.interleaving()) {
                edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, INTERLEAVING_PRIORITY);
                edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, INTERLEAVING_PRIORITY);
                edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, INTERLEAVING_PRIORITY);
            }
            if (line.labelWidth() > 0) {
                // ELK leaves out labels without text; what it says makes no difference.
                ElkLabel label = ElkGraphUtil.createLabel("label", edge);
                label.setDimensions(line.labelWidth(), BoxStyle.LABEL_HEIGHT);
                label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
                label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
            }
            edges.add(edge);
        }

        private static Rectangle frame(ElkNode node) {
            Point corner = absolute(node);
            return new Rectangle(corner.x(), corner.y(), node.getWidth(), node.getHeight());
        }

        /** ELK counts from the corner of the frame that something lies in. */
        private static Point absolute(ElkNode node) {
            Point corner = new Point(0, 0);
            for (ElkNode outer = node; outer.getParent() != null; outer = outer.getParent()) {
                corner = corner.moved(outer.getX(), outer.getY());
            }
            return corner;
        }

        private static Part.Line line(ElkEdge edge) {
            Point origin = absolute(edge.getContainingNode());
            ElkEdgeSection section = edge.getSections().get(0);
            List<Point> points = new ArrayList<>();
            points.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(new Point(bend.getX(), bend.getY()));
            }
            points.add(new Point(section.getEndX(), section.getEndY()));
            Collections.reverse(points);
            points.replaceAll(point -> point.moved(origin.x(), origin.y()));
            return new Part.Line(points, label(edge).moved(origin.x(), origin.y()));
        }

        private static Rectangle label(ElkEdge edge) {
            return edge.getLabels().stream()
                    .findFirst()
                    .map(label -> new Rectangle(label.getX(), label.getY(), label.getWidth(), label.getHeight()))
                    .orElse(new Rectangle(0, 0, 0, 0));
        }
    }
}
