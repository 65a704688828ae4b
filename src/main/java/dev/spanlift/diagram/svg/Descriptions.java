package dev.spanlift.diagram.svg;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.diagram.BoxColumn;
import dev.spanlift.diagram.BoxKind;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.Relation;
import dev.spanlift.diagram.RelationKind;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a picture shows, for tooltips and screen readers. */
public final class Descriptions {
    private Descriptions() {}

    /** Returns how much there is on a diagram: {@code 5 tables, 6 relations}. */
    public static String of(Diagram diagram) {
        List<String> counts = new ArrayList<>();
        for (BoxKind kind : BoxKind.values()) {
            int number = number(diagram, kind);
            if (kind == BoxKind.TABLE || number > 0) {
                counts.add(count(number, kind.word()));
            }
        }
        counts.add(count(diagram.relations().size(), "relation"));
        return String.join(", ", counts);
    }

    private static int number(Diagram diagram, BoxKind kind) {
        return (int) diagram.boxes().stream().filter(box -> box.kind() == kind).count();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns a column as DDL defines it, its place in the key, and its comment on a line of its own. */
    public static String of(BoxColumn column) {
        StringBuilder text = new StringBuilder(column.name() + " " + column.type());
        if (column.notNull()) {
            text.append(" NOT NULL");
        }
        column.detail().ifPresent(detail -> text.append(' ').append(detail));
        if (column.keyPosition() > 0) {
            text.append("\nprimary key, part ").append(column.keyPosition());
            text.append(column.descending() ? ", descending" : "");
        }
        column.comment().ifPresent(comment -> text.append('\n').append(comment));
        return text.toString();
    }

    /** Returns a relation as DDL defines it, with the names of both ends. */
    public static String of(Relation relation) {
        String ends = relation.child() + columns(relation.childColumns()) + " \u2192 " + relation.parent()
                + columns(relation.parentColumns());
        String name = relation.name().map(text -> " " + text).orElse("");
        String action = relation.onDelete() == ReferentialAction.CASCADE ? "\nON DELETE CASCADE" : "";
        return keywords(relation.kind()) + name + "\n" + ends + action;
    }

    private static String columns(List<String> columns) {
        return columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")";
    }

    /** Returns what makes a relation of that kind. */
    public static String keywords(RelationKind kind) {
        return switch (kind) {
            case INTERLEAVE_IN_PARENT -> "INTERLEAVE IN PARENT";
            case INTERLEAVE_IN -> "INTERLEAVE IN";
            case FOREIGN_KEY -> "FOREIGN KEY";
            case INFORMATIONAL_FOREIGN_KEY -> "FOREIGN KEY NOT ENFORCED";
            case VIEW_SOURCE -> "view reads";
            case GRAPH_SOURCE -> "source of edge";
            case GRAPH_DESTINATION -> "destination of edge";
        };
    }
}
