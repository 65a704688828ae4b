package dev.spanlift.diagram.text;

import dev.spanlift.diagram.Relation;
import dev.spanlift.diagram.RelationKind;

/** What all renderers say about a relation. */
final class RelationText {
    private RelationText() {}

    /** Returns the words beside a line: for a foreign key its columns, which tell two of them apart. */
    static String label(Relation relation) {
        return switch (relation.kind()) {
            case INTERLEAVE_IN_PARENT -> "INTERLEAVE IN PARENT";
            case INTERLEAVE_IN -> "INTERLEAVE IN";
            case FOREIGN_KEY -> columns(relation);
            case INFORMATIONAL_FOREIGN_KEY -> columns(relation) + " (not enforced)";
            case VIEW_SOURCE -> "reads";
            case GRAPH_SOURCE -> "source of " + relation.name().orElse("edge");
            case GRAPH_DESTINATION -> "destination of " + relation.name().orElse("edge");
        };
    }

    private static String columns(Relation relation) {
        return String.join(", ", relation.childColumns());
    }

    /** Returns whether the child lies inside its parent, enforced or not. */
    static boolean isInterleaving(Relation relation) {
        return relation.kind() == RelationKind.INTERLEAVE_IN_PARENT || relation.kind() == RelationKind.INTERLEAVE_IN;
    }

    /** Returns whether rows may break the relation. */
    static boolean isUnenforced(Relation relation) {
        return relation.kind() == RelationKind.INTERLEAVE_IN
                || relation.kind() == RelationKind.INFORMATIONAL_FOREIGN_KEY
                || relation.kind() == RelationKind.VIEW_SOURCE
                || isGraph(relation);
    }

    /** Returns whether the relation is one end of a property graph's edges. */
    static boolean isGraph(Relation relation) {
        return relation.kind() == RelationKind.GRAPH_SOURCE || relation.kind() == RelationKind.GRAPH_DESTINATION;
    }

    /** Returns the sign at the parent's end, which Mermaid and PlantUML write alike, for a parent on the left. */
    static String parentEnd(Relation relation) {
        return relation.optionalParent() ? "|o" : "||";
    }

    /** Returns the sign at the child's end, which Mermaid and PlantUML write alike, for a child on the right. */
    static String childEnd(Relation relation) {
        return relation.oneChild() ? "o|" : "o{";
    }
}
