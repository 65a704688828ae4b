package dev.spanlift.diagram.text;

import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagram.Box;
import dev.spanlift.diagram.BoxColumn;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.Relation;
import dev.spanlift.diagram.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes Mermaid's entity relationship diagrams, which Markdown renderers show in place.
 *
 * @see <a href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Entity Relationship Diagrams</a>
 */
public final class MermaidRenderer {
    /** Names that stand in quotes as they are. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_.]+");

    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NOT_IN_ATTRIBUTES = Pattern.compile("[^A-Za-z0-9_()]+");
    private static final Pattern GENERIC_TYPE = Pattern.compile("(\\w+)<([\\w()]+)>(.*)");

    private final StringBuilder text = new StringBuilder("erDiagram\n");
    private final Map<ObjectName, String> ids = new HashMap<>();

    private MermaidRenderer() {}

    /** Returns the diagram as the text of a .mmd file. */
    public static String render(Diagram diagram) {
        MermaidRenderer renderer = new MermaidRenderer();
        diagram.boxes().forEach(renderer::addBox);
        diagram.relations().forEach(renderer::addRelation);
        return renderer.text.toString();
    }

    private void addBox(Box box) {
        String name = box.title();
        if (PLAIN_NAME.matcher(name).matches()) {
            ids.put(box.name(), '"' + name + '"');
            text.append("  ").append('"').append(name).append('"');
        } else {
            // No plain name has a hyphen.
            String id = "table-" + (ids.size() + 1);
            ids.put(box.name(), id);
            text.append("  ").append(id).append('[').append(quoted(name)).append(']');
        }
        if (!box.columns().isEmpty()) {
            text.append(" {\n");
            box.columns().forEach(this::addColumn);
            text.append("  }");
        }
        text.append('\n');
    }

    private void addColumn(BoxColumn column) {
        List<String> remarks = new ArrayList<>();
        String name = column.name();
        if (!ATTRIBUTE_NAME.matcher(name).matches()) {
            remarks.add(name);
            name = "_" + word(name);
        }
        if (column.notNull()) {
            remarks.add("NOT NULL");
        }
        column.detail().ifPresent(remarks::add);
        column.comment().ifPresent(remarks::add);
        text.append("    ").append(type(column.type())).append(' ').append(name).append(keys(column));
        if (!remarks.isEmpty()) {
            // Two tildes make a type of what stands between them, even inside quotes.
            text.append(' ').append(quoted(String.join("; ", remarks)).replace('~', '\uFF5E'));
        }
        text.append('\n');
    }

    /** Mermaid shows tildes as angle brackets. */
    private static String type(String type) {
        if (type.equals(BoxColumn.UNKNOWN_TYPE)) {
            return "unknown";
        }
        Matcher generic = GENERIC_TYPE.matcher(type);
        return generic.matches()
                ? generic.group(1) + "~" + generic.group(2) + "~" + word(generic.group(3))
                : "_".repeat(Character.isLetter(type.charAt(0)) ? 0 : 1) + word(type);
    }

    private static String word(String value) {
        return NOT_IN_ATTRIBUTES.matcher(value).replaceAll("_");
    }

    private static String keys(BoxColumn column) {
        List<String> keys = new ArrayList<>();
        if (column.keyPosition() > 0) {
            keys.add("PK");
        }
        if (column.foreignKey()) {
            keys.add("FK");
        }
        if (column.unique()) {
            keys.add("UK");
        }
        return keys.isEmpty() ? "" : " " + String.join(", ", keys);
    }

    private void addRelation(Relation relation) {
        text.append("  ")
                .append(ids.get(relation.parent()))
                .append(' ')
                .append(RelationText.parentEnd(relation))
                .append(relation.kind() == RelationKind.INTERLEAVE_IN_PARENT ? "--" : "..")
                .append(RelationText.childEnd(relation))
                .append(' ')
                .append(ids.get(relation.child()))
                .append(" : ")
                .append(quoted(RelationText.label(relation)))
                .append('\n');
    }

    /** There are no escapes between quotes, and some characters may not stand there: others that look like them do. */
    private static String quoted(String value) {
        return '"'
                + Lines.single(value).replace('"', '\'').replace('%', '\uFF05').replace('\\', '\uFF3C')
                + '"';
    }
}
