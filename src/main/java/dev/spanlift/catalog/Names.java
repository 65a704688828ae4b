package dev.spanlift.catalog;

import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Path;
import java.util.List;
import java.util.Optional;

/** What written names stand for. */
final class Names {
    private Names() {}

    /** Returns the object name; what precedes the last dot is the schema. */
    static ObjectName objectName(Path path) {
        return objectName(path.text());
    }

    /** Returns the object name of a text; what precedes the last dot is the schema. */
    static ObjectName objectName(String text) {
        int dot = text.lastIndexOf('.');
        return dot < 0
                ? ObjectName.of(text)
                : new ObjectName(Optional.of(text.substring(0, dot)), text.substring(dot + 1));
    }

    /**
     * Returns what the edges of a property graph may call an element: its alias; where it has none, the name of its table with
     * or without the schema.
     */
    static List<String> graphElementNames(Path table, Optional<Identifier> alias) {
        return alias.map(name -> List.of(name.name())).orElseGet(() -> {
            ObjectName name = objectName(table);
            return List.of(name.name(), name.toString());
        });
    }

    /** Returns the object name of a bare name in the schema of another object. */
    static ObjectName besides(ObjectName neighbour, String name) {
        return new ObjectName(neighbour.schema(), name);
    }
}
