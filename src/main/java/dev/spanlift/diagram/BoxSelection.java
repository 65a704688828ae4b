package dev.spanlift.diagram;

import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Suggestions;
import dev.spanlift.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which tables, views and graphs a diagram shows. */
final class BoxSelection {
    private final List<ObjectName> names;
    private final List<Relation> relations;
    private final Map<ObjectName, List<ObjectName>> members;
    private final Set<ObjectName> selected = new HashSet<>();
    private final Suggestions suggestions = new Suggestions();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private BoxSelection(List<ObjectName> names, List<Relation> relations, Map<ObjectName, List<ObjectName>> members) {
        this.names = names;
        this.relations = relations;
        this.members = members;
    }

    /**
     * Selects boxes.
     *
     * @param members for each graph the tables and views that it is made of: its neighbours
     */
    static BoxSelection of(
            List<ObjectName> names,
            List<Relation> relations,
            Map<ObjectName, List<ObjectName>> members,
            DiagramOptions options) {
        BoxSelection selection = new BoxSelection(names, relations, members);
        if (options.tables().isEmpty() && options.center().isEmpty()) {
            selection.selected.addAll(names);
        }
        options.tables().forEach(pattern -> selection.selected.addAll(selection.matching(pattern)));
        options.center().ifPresent(name -> selection.addAround(name, options.depth()));
        return selection;
    }

    boolean contains(ObjectName name) {
        return selected.contains(name);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private List<ObjectName> matching(String pattern) {
        Pattern compiled = glob(pattern);
        List<ObjectName> matching = names.stream()
                .filter(name -> compiled.matcher(name.toString()).matches())
                .toList();
        if (matching.isEmpty()) {
            report(pattern, "no table has the name `" + pattern + "`");
        }
        return matching;
    }

    private static Pattern glob(String pattern) {
        StringBuilder expression = new StringBuilder();
        pattern.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '*' -> expression.append(".*");
                case '?' -> expression.append('.');
                default -> expression.append(Pattern.quote(Character.toString(codePoint)));
            }
        });
        return Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Goes from neighbour to neighbour, whichever of the two refers to the other. */
    private void addAround(String name, int depth) {
        Map<ObjectName, List<ObjectName>> neighbours = new HashMap<>();
        for (Relation relation : relations) {
            neighbours
                    .computeIfAbsent(relation.child(), key -> new ArrayList<>())
                    .add(relation.parent());
            neighbours
                    .computeIfAbsent(relation.parent(), key -> new ArrayList<>())
                    .add(relation.child());
        }
        members.forEach((graph, tables) ->
                neighbours.computeIfAbsent(graph, key -> new ArrayList<>()).addAll(tables));
        Set<ObjectName> found = new HashSet<>();
        Collection<ObjectName> edge = matchingName(name);
        for (int step = 0; step < depth && !edge.isEmpty(); step++) {
            found.addAll(edge);
            Set<ObjectName> next = new HashSet<>();
            edge.forEach(inner -> next.addAll(neighbours.getOrDefault(inner, List.of())));
            next.removeAll(found);
            edge = next;
        }
        selected.addAll(found);
        selected.addAll(edge);
    }

    private List<ObjectName> matchingName(String name) {
        List<ObjectName> matching = names.stream()
                .filter(candidate -> candidate.toString().equalsIgnoreCase(name))
                .toList();
        if (matching.isEmpty()) {
            report(name, "there is no table `" + name + "` to draw the neighbours of");
        }
        return matching;
    }

    private void report(String name, String message) {
        SourceFile option = SourceFile.of("<diagram options>", name);
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.UNKNOWN_TABLE, option.span(0, name.length()), message);
        diagnostics.add(suggestions
                .nearest(name, names.stream().map(ObjectName::toString))
                .map(near -> diagnostic.withHint("did you mean `" + near + "`?"))
                .orElse(diagnostic));
    }
}
