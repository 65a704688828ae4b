package dev.spanlift.diagram.layout;

import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagram.Box;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.Relation;
import dev.spanlift.diagram.RelationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Splits a diagram into parts, has each laid out, and puts them together. */
final class PlacementBuilder {
    /** The room around everything. */
    private static final double MARGIN = 28;

    private final Diagram diagram;
    private final List<SizedBox> sizes;
    private final List<Optional<String>> labels;
    private final Map<ObjectName, Integer> numbers = new HashMap<>();
    private final List<ObjectName> roots = new ArrayList<>();
    private final OptionalInt[] families;

    PlacementBuilder(Diagram diagram) {
        this.diagram = diagram;
        sizes = diagram.boxes().stream().map(SizedBox::of).toList();
        labels = diagram.relations().stream().map(PlacementBuilder::label).toList();
        diagram.boxes().forEach(box -> numbers.put(box.name(), numbers.size()));
        families = new OptionalInt[sizes.size()];
        Arrays.fill(families, OptionalInt.empty());
    }

    Placement build() {
        findFamilies();
        ElkLayout layout = new ElkLayout(sizes, lines(), families);
        List<Part.Placed> parts = parts().stream().map(layout::place).toList();
        return assemble(parts, Packing.pack(parts));
    }

    private int number(ObjectName name) {
        return numbers.getOrDefault(name, 0);
    }

    private static boolean isInterleaving(Relation relation) {
        return relation.kind() == RelationKind.INTERLEAVE_IN_PARENT || relation.kind() == RelationKind.INTERLEAVE_IN;
    }

    private void findFamilies() {
        Groups groups = new Groups(sizes.size());
        Set<ObjectName> children = new HashSet<>();
        diagram.relations().stream().filter(PlacementBuilder::isInterleaving).forEach(relation -> {
            groups.join(number(relation.child()), number(relation.parent()));
            children.add(relation.child());
        });
        for (List<Integer> group : groups.groups()) {
            if (group.size() > 1) {
                group.forEach(member -> families[member] = OptionalInt.of(roots.size()));
                List<ObjectName> names = group.stream()
                        .map(member -> diagram.boxes().get(member))
                        .map(Box::name)
                        .toList();
                roots.add(names.stream()
                        .filter(name -> !children.contains(name))
                        .findFirst()
                        .orElse(names.get(0)));
            }
        }
    }

    /** What tells two lines between the same tables apart: the referring columns. Interleaving needs no words. */
    private static Optional<String> label(Relation relation) {
        String text = switch (relation.kind()) {
            case INTERLEAVE_IN_PARENT, INTERLEAVE_IN, VIEW_SOURCE -> "";
            case FOREIGN_KEY, INFORMATIONAL_FOREIGN_KEY -> String.join(", ", relation.childColumns());
            case GRAPH_SOURCE -> "source";
            case GRAPH_DESTINATION -> "destination";
        };
        return Optional.of(TextMetrics.shorten(text, BoxStyle.SMALL_SIZE, false, BoxStyle.MAX_LABEL_WIDTH))
                .filter(shown -> !shown.isEmpty());
    }

    private List<SizedLine> lines() {
        List<SizedLine> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Relation relation = diagram.relations().get(i);
            double width = labels.get(i)
                    .map(text ->
                            Math.ceil(TextMetrics.width(text, BoxStyle.SMALL_SIZE, false)) + BoxStyle.LABEL_PADDING)
                    .orElse(0.0);
            lines.add(new SizedLine(
                    number(relation.child()), number(relation.parent()), isInterleaving(relation), width));
        }
        return lines;
    }

    private List<Part> parts() {
        Groups groups = new Groups(sizes.size());
        diagram.relations().forEach(relation -> groups.join(number(relation.child()), number(relation.parent())));
        Map<Integer, List<Integer>> relationsOfBox = new HashMap<>();
        for (int i = 0; i < diagram.relations().size(); i++) {
            int child = number(diagram.relations().get(i).child());
            relationsOfBox.computeIfAbsent(child, key -> new ArrayList<>()).add(i);
        }
        return groups.groups().stream()
                .map(boxes -> new Part(
                        boxes,
                        boxes.stream()
                                .flatMap(box -> relationsOfBox.getOrDefault(box, List.of()).stream())
                                .toList()))
                .toList();
    }

    private Placement assemble(List<Part.Placed> parts, List<Point> corners) {
        PlacedBox[] boxes = new PlacedBox[sizes.size()];
        PlacedRelation[] relations = new PlacedRelation[labels.size()];
        Family[] frames = new Family[roots.size()];
        double right = 0;
        double bottom = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part.Placed placed = parts.get(i);
            double x = corners.get(i).x() + MARGIN;
            double y = corners.get(i).y() + MARGIN;
            for (int j = 0; j < placed.frames().size(); j++) {
                int box = placed.part().boxes().get(j);
                boxes[box] = sizes.get(box).placed(placed.frames().get(j).moved(x, y), families[box]);
            }
            for (int j = 0; j < placed.lines().size(); j++) {
                int relation = placed.part().relations().get(j);
                relations[relation] = relation(relation, placed.lines().get(j), x, y);
            }
            for (Part.FamilyFrame family : placed.families()) {
                frames[family.family()] =
                        new Family(roots.get(family.family()), family.frame().moved(x, y));
            }
            right = Math.max(right, x + placed.width());
            bottom = Math.max(bottom, y + placed.height());
        }
        return new Placement(
                List.of(boxes),
                List.of(relations),
                List.of(frames),
                Math.max(right, MARGIN) + MARGIN,
                Math.max(bottom, MARGIN) + MARGIN);
    }

    private PlacedRelation relation(int number, Part.Line line, double x, double y) {
        return new PlacedRelation(
                diagram.relations().get(number),
                line.points().stream().map(point -> point.moved(x, y)).toList(),
                labels.get(number)
                        .map(text -> new PlacedLabel(text, line.label().moved(x, y))));
    }
}
