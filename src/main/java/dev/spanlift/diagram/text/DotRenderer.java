package dev.spanlift.diagram.text;

import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagram.Box;
import dev.spanlift.diagram.BoxColumn;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.Relation;
import dev.spanlift.diagram.RelationKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes Graphviz DOT: parents to the left of their children, lines from column to column.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT Language</a>
 * @see <a href="https://graphviz.org/doc/info/shapes.html#html">HTML-Like Labels</a>
 */
public final class DotRenderer {
    /** Line ends stay; other control characters are not allowed in what Graphviz writes. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u2028\u2029\uFFFE\uFFFF&&[^\n]]");

    private final StringBuilder text = new StringBuilder();
    private final Map<ObjectName, Integer> numbers = new HashMap<>();
    private final Map<ObjectName, List<String>> columns = new HashMap<>();

    private DotRenderer() {}

    /** Returns the diagram as the text of a .dot file. */
    public static String render(Diagram diagram) {
        DotRenderer renderer = new DotRenderer();
        renderer.text.append("""
                digraph schema {
                  graph [rankdir=LR, nodesep=0.5, ranksep=1.5]
                  node [shape=plain, fontname="Helvetica,Arial,sans-serif", fontsize=11]
                  edge [dir=both, fontname="Helvetica,Arial,sans-serif", fontsize=9]
                """);
        diagram.boxes().forEach(renderer::addBox);
        diagram.relations().forEach(renderer::addRelation);
        return renderer.text.append("}\n").toString();
    }

    private void addBox(Box box) {
        numbers.put(box.name(), numbers.size() + 1);
        columns.put(box.name(), box.columns().stream().map(BoxColumn::name).toList());
        text.append("  t").append(numbers.size()).append(" [label=<");
        text.append("<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" CELLPADDING=\"4\">\n");
        text.append("    <TR><TD PORT=\"c0\" COLSPAN=\"3\" BGCOLOR=\"#DCE6F2\"><B>")
                .append(html(box.title()))
                .append("</B></TD></TR>\n");
        for (int i = 0; i < box.columns().size(); i++) {
            addColumn(box.columns().get(i), i + 1);
        }
        text.append("  </TABLE>>, tooltip=")
                .append(quoted(box.comment().orElse(box.name().toString())))
                .append("]\n");
    }

    private void addColumn(BoxColumn column, int port) {
        String name = html(column.name());
        text.append("    <TR><TD>")
                .append(keys(column))
                .append("</TD><TD ALIGN=\"LEFT\" PORT=\"c")
                .append(port)
                .append("\">")
                .append(column.keyPosition() > 0 ? "<U>" + name + "</U>" : name)
                .append("</TD><TD ALIGN=\"LEFT\">")
                .append(html(column.type() + (column.notNull() ? " NOT NULL" : "")))
                .append("</TD></TR>\n");
    }

    private static String keys(BoxColumn column) {
        String keys = (column.keyPosition() > 0 ? " PK" : "")
                + (column.foreignKey() ? " FK" : "")
                + (column.unique() ? " UK" : "");
        return keys.trim();
    }

    private void addRelation(Relation relation) {
        text.append("  ")
                .append(end(relation.parent(), relation.parentColumns()))
                .append(" -> ")
                .append(end(relation.child(), relation.childColumns()))
                .append(" [arrowtail=")
                .append(parentEnd(relation))
                .append(", arrowhead=")
                .append(childEnd(relation));
        style(relation);
        text.append(", label=").append(quoted(RelationText.label(relation))).append("]\n");
    }

    private static String parentEnd(Relation relation) {
        return switch (relation.kind()) {
            case VIEW_SOURCE, GRAPH_DESTINATION -> "vee";
            case GRAPH_SOURCE -> "none";
            default -> relation.optionalParent() ? "teeodot" : "teetee";
        };
    }

    private static String childEnd(Relation relation) {
        return switch (relation.kind()) {
            case VIEW_SOURCE, GRAPH_DESTINATION -> "none";
            case GRAPH_SOURCE -> "vee";
            default -> relation.oneChild() ? "teeodot" : "crowodot";
        };
    }

    private void style(Relation relation) {
        if (relation.kind() == RelationKind.INTERLEAVE_IN_PARENT) {
            text.append(", penwidth=2");
        } else if (relation.kind() == RelationKind.INTERLEAVE_IN) {
            text.append(", penwidth=2, style=dashed");
        } else if (RelationText.isUnenforced(relation)) {
            text.append(", style=dashed");
        }
    }

    /** A line ends at the first of its columns, or at the title where that is not shown. */
    private String end(ObjectName box, List<String> related) {
        List<String> shown = columns.getOrDefault(box, List.of());
        int port = related.isEmpty() ? 0 : shown.indexOf(related.get(0)) + 1;
        return "t" + numbers.get(box) + ":c" + port;
    }

    private static String html(String value) {
        return CONTROLS.matcher(value)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<BR/>");
    }

    /** Between quotes, Graphviz reads escapes of its own and HTML's entities. */
    private static String quoted(String value) {
        String escaped = CONTROLS.matcher(value)
                .replaceAll(" ")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("&", "&amp;")
                .replace("\n", "\\n");
        return '"' + escaped + '"';
    }
}
