package dev.spanlift.diagram;

import dev.spanlift.catalog.ObjectName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An entity-relationship diagram, without places.
 *
 * @param boxes the boxes, in the order in which the catalog creates their objects
 * @param relations the relations between these boxes, in the order of the boxes they begin at
 */
public record Diagram(List<Box> boxes, List<Relation> relations) {
    /** Copies the lists, so that the record is immutable. */
    public Diagram {
        boxes = List.copyOf(boxes);
        relations = List.copyOf(relations);
    }

    /** Returns this diagram with fewer columns; those that a box lacks already do not come back. */
    public Diagram showing(ColumnSelection selection) {
        Map<ObjectName, Set<String>> related = new HashMap<>();
        for (Relation relation : relations) {
            related.computeIfAbsent(relation.child(), name -> new HashSet<>()).addAll(relation.childColumns());
            related.computeIfAbsent(relation.parent(), name -> new HashSet<>()).addAll(relation.parentColumns());
        }
        List<Box> fewer = boxes.stream()
                .map(box -> box.showing(
                        column -> isShown(box, column, selection, related.getOrDefault(box.name(), Set.of()))))
                .toList();
        return new Diagram(fewer, relations);
    }

    private static boolean isShown(Box box, BoxColumn column, ColumnSelection selection, Set<String> related) {
        return switch (selection) {
            case ALL -> true;
            case KEYS -> box.kind() == BoxKind.GRAPH || column.keyPosition() > 0 || related.contains(column.name());
            case NONE -> false;
        };
    }

    /** Returns this diagram without views and property graphs. */
    public Diagram tablesOnly() {
        List<Box> tables = boxes.stream().filter(box -> box.kind().isStored()).toList();
        Set<ObjectName> names = new HashSet<>();
        tables.forEach(box -> names.add(box.name()));
        List<Relation> between = relations.stream()
                .filter(relation -> names.contains(relation.child()) && names.contains(relation.parent()))
                .filter(relation -> switch (relation.kind()) {
                    case INTERLEAVE_IN_PARENT, INTERLEAVE_IN, FOREIGN_KEY, INFORMATIONAL_FOREIGN_KEY -> true;
                    case VIEW_SOURCE, GRAPH_SOURCE, GRAPH_DESTINATION -> false;
                })
                .toList();
        return new Diagram(tables, between);
    }

    /** Returns the box of that name. */
    public Optional<Box> box(ObjectName name) {
        return boxes.stream().filter(box -> box.name().equals(name)).findFirst();
    }
}
