package dev.spanlift.diagram.text;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagram.Box;
import dev.spanlift.diagram.BoxColumn;
import dev.spanlift.diagram.BoxIndex;
import dev.spanlift.diagram.BoxKind;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes DBML, the language of dbdiagram.io and dbdocs.io.
 *
 * <p>DBML knows neither tables without columns nor relations other than between columns: views and tables that are shown
 * without columns and their relations become comments. So do property graphs, whose edges are foreign keys at best, and what
 * DBML takes for the repetition of a relation. Views with columns become tables with a note.
 *
 * @see <a href="https://dbml.dbdiagram.io/docs">DBML</a>
 */
public final class DbmlRenderer {
    private static final String INTERLEAVING_COLOR = "#2E7D32";

    private final StringBuilder text = new StringBuilder();
    private final Map<ObjectName, Set<String>> columns = new HashMap<>();
    private final Set<Set<String>> endpoints = new HashSet<>();

    private DbmlRenderer() {}

    /** Returns the diagram as the text of a .dbml file. */
    public static String render(Diagram diagram) {
        DbmlRenderer renderer = new DbmlRenderer();
        diagram.boxes().forEach(renderer::addBox);
        diagram.relations().forEach(renderer::addRelation);
        return renderer.text.toString();
    }

    private void addBox(Box box) {
        columns.put(
                box.name(), box.columns().stream().map(BoxColumn::name).collect(Collectors.toCollection(TreeSet::new)));
        if (box.columns().isEmpty() || box.kind() == BoxKind.GRAPH) {
            addComment(box);
            return;
        }
        List<BoxColumn> key = box.columns().stream()
                .filter(column -> column.keyPosition() > 0)
                .sorted(Comparator.comparingInt(BoxColumn::keyPosition))
                .toList();
        text.append("Table ").append(name(box.name())).append(" {\n");
        box.columns().forEach(column -> addColumn(column, key.size() == 1));
        addIndexes(box, key);
        note(box).ifPresent(note -> text.append("  Note: ").append(string(note)).append('\n'));
        text.append("}\n\n");
    }

    /** DBML calls everything a table. */
    private static Optional<String> note(Box box) {
        List<String> notes = new ArrayList<>();
        if (box.kind() != BoxKind.TABLE) {
            notes.add(box.kind().word());
        }
        box.comment().ifPresent(notes::add);
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", notes));
    }

    private void addComment(Box box) {
        text.append("// ")
                .append(box.kind().word())
                .append(' ')
                .append(Lines.single(box.name().toString()))
                .append('\n');
        box.columns()
                .forEach(element -> text.append("//   ")
                        .append(Lines.single(element.type() + " " + element.name()))
                        .append('\n'));
        text.append('\n');
    }

    private void addColumn(BoxColumn column, boolean onlyKey) {
        List<String> settings = new ArrayList<>();
        if (column.keyPosition() > 0 && onlyKey) {
            settings.add("pk");
        }
        if (column.notNull()) {
            settings.add("not null");
        }
        if (column.unique()) {
            settings.add("unique");
        }
        List<String> notes = new ArrayList<>();
        column.detail().ifPresent(notes::add);
        column.comment().ifPresent(notes::add);
        if (!notes.isEmpty()) {
            settings.add("note: " + string(String.join("\n", notes)));
        }
        text.append("  ")
                .append(quoted(column.name()))
                .append(' ')
                .append(quoted(column.type()))
                .append(settings(settings))
                .append('\n');
    }

    private void addIndexes(Box box, List<BoxColumn> key) {
        List<String> lines = new ArrayList<>();
        if (key.size() > 1) {
            lines.add(key.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", ", "(", ")"))
                    + " [pk]");
        }
        box.indexes().forEach(index -> lines.add(index(index)));
        if (!lines.isEmpty()) {
            text.append("\n  indexes {\n");
            lines.forEach(line -> text.append("    ").append(line).append('\n'));
            text.append("  }\n");
        }
    }

    /** The key is an expression to DBML, which knows neither DESC nor keys that are not shown. */
    private static String index(BoxIndex index) {
        List<String> settings = new ArrayList<>();
        settings.add("name: " + string(index.name().toString()));
        if (index.unique()) {
            settings.add("unique");
        }
        List<String> notes = new ArrayList<>();
        if (!index.detail().isEmpty()) {
            notes.add(index.detail());
        }
        index.comment().ifPresent(notes::add);
        if (!notes.isEmpty()) {
            settings.add("note: " + string(String.join("\n", notes)));
        }
        return '`' + Lines.single(index.columns()).replace('`', '\'') + '`' + settings(settings);
    }

    private void addRelation(Relation relation) {
        String parent = name(relation.parent()) + "." + names(relation.parentColumns());
        String child = name(relation.child()) + "." + names(relation.childColumns());
        boolean shown = !RelationText.isGraph(relation)
                && !relation.childColumns().isEmpty()
                && shows(relation.child(), relation.childColumns())
                && shows(relation.parent(), relation.parentColumns())
                && !child.equals(parent)
                && endpoints.add(Set.of(child, parent));
        if (RelationText.isInterleaving(relation) || RelationText.isUnenforced(relation) || !shown) {
            text.append("// ")
                    .append(Lines.single(
                            relation.child() + " -> " + relation.parent() + ": " + RelationText.label(relation)))
                    .append('\n');
        }
        if (shown) {
            text.append("Ref")
                    .append(relation.name().map(name -> " " + quoted(name)).orElse(""))
                    .append(": ")
                    .append(child)
                    .append(relation.oneChild() ? " - " : " > ")
                    .append(parent)
                    .append(settings(settings(relation)))
                    .append('\n');
        }
    }

    private static List<String> settings(Relation relation) {
        List<String> settings = new ArrayList<>();
        if (relation.onDelete() == ReferentialAction.CASCADE) {
            settings.add("delete: cascade");
        }
        if (RelationText.isInterleaving(relation)) {
            settings.add("color: " + INTERLEAVING_COLOR);
        }
        return settings;
    }

    private boolean shows(ObjectName box, List<String> related) {
        return columns.getOrDefault(box, Set.of()).containsAll(related);
    }

    private static String settings(List<String> settings) {
        return settings.isEmpty() ? "" : " [" + String.join(", ", settings) + "]";
    }

    private static String names(List<String> names) {
        String joined = names.stream().map(DbmlRenderer::quoted).collect(Collectors.joining(", "));
        return names.size() == 1 ? joined : "(" + joined + ")";
    }

    private static String name(ObjectName name) {
        return name.schema().map(schema -> quoted(schema) + ".").orElse("") + quoted(name.name());
    }

    private static String quoted(String value) {
        return '"' + escaped(value).replace("\"", "\\\"") + '"';
    }

    private static String string(String value) {
        return '\'' + escaped(value).replace("'", "\\'") + '\'';
    }

    private static String escaped(String value) {
        return Lines.single(value.replace("\\", "\\\\").replace("\n", "\\n"));
    }
}
