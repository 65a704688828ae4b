package dev.spanlift.diagram.text;

import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagram.Box;
import dev.spanlift.diagram.BoxColumn;
import dev.spanlift.diagram.BoxKind;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.Relation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes PlantUML's entity relationship diagrams.
 *
 * @see <a href="https://plantuml.com/ie-diagram">Information Engineering Diagrams</a>
 */
public final class PlantUmlRenderer {
    private static final String NO_MARKUP_ALONE = " (),._";
    private static final int FIRST_BEYOND_LATIN_1 = 0x100;

    private final StringBuilder text = new StringBuilder();
    private final Map<ObjectName, String> ids = new HashMap<>();

    private PlantUmlRenderer() {}

    /** Returns the diagram as the text of a .puml file. */
    public static String render(Diagram diagram) {
        PlantUmlRenderer renderer = new PlantUmlRenderer();
        renderer.text.append("""
                @startuml
                hide circle
                hide empty members
                """);
        diagram.boxes().forEach(renderer::addBox);
        diagram.relations().forEach(renderer::addRelation);
        return renderer.text.append("@enduml\n").toString();
    }

    private void addBox(Box box) {
        String id = "t" + (ids.size() + 1);
        ids.put(box.name(), id);
        text.append("entity \"")
                .append(escaped(box.name().toString()))
                .append("\" as ")
                .append(id)
                .append(box.kind() == BoxKind.TABLE ? "" : " <<" + box.kind().word() + ">>")
                .append(" {\n");
        boolean keys = false;
        for (BoxColumn column : box.columns()) {
            if (keys && column.keyPosition() == 0) {
                text.append("  --\n");
            }
            keys = column.keyPosition() > 0;
            addColumn(column);
        }
        text.append("}\n");
    }

    /** Without {@code {field}}, a type with parentheses would be a method. The asterisk says NOT NULL. */
    private void addColumn(BoxColumn column) {
        text.append(column.notNull() ? "  * {field} " : "  {field} ")
                .append(escaped(column.name()))
                .append(" : ")
                .append(escaped(column.type()))
                .append(column.keyPosition() > 0 ? " <<PK>>" : "")
                .append(column.foreignKey() ? " <<FK>>" : "")
                .append(column.unique() ? " <<UK>>" : "")
                .append('\n');
    }

    private void addRelation(Relation relation) {
        text.append(ids.get(relation.parent()))
                .append(' ')
                .append(RelationText.parentEnd(relation))
                .append(line(relation))
                .append(RelationText.childEnd(relation))
                .append(' ')
                .append(ids.get(relation.child()))
                .append(" : ")
                .append(escaped(RelationText.label(relation)))
                .append('\n');
    }

    private static String line(Relation relation) {
        boolean dashed = RelationText.isUnenforced(relation);
        if (RelationText.isInterleaving(relation)) {
            return dashed ? "-[bold,dashed]-" : "-[bold]-";
        }
        return dashed ? ".." : "--";
    }

    /**
     * Writes as a code point whatever could be markup, a preprocessor's call, a quote or a comment. Letters of any language
     * stay, and single underscores, which many names have, while two make underlined text.
     */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        int before = ' ';
        for (int codePoint : value.codePoints().toArray()) {
            boolean repeated = codePoint == before;
            boolean plain = Character.isLetterOrDigit(codePoint)
                    || isPictograph(codePoint)
                    || (NO_MARKUP_ALONE.indexOf(codePoint) >= 0 && !repeated);
            if (plain) {
                escaped.appendCodePoint(codePoint);
            } else {
                escaped.append("<U+").append(hexadecimal(codePoint)).append('>');
            }
            before = codePoint;
        }
        return escaped.toString();
    }

    private static boolean isPictograph(int codePoint) {
        return codePoint >= FIRST_BEYOND_LATIN_1 && Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    /** A line end would be drawn as a strange sign, and a space says as much. */
    private static String hexadecimal(int codePoint) {
        int shown = Character.isISOControl(codePoint) ? ' ' : codePoint;
        String digits = Integer.toHexString(shown).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
