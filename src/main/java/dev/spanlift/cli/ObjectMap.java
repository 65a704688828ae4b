package dev.spanlift.cli;

import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.dialect.ObjectMapping;
import java.util.List;

/**
 * The map of a conversion as JSON: where each source object went, and what changed on the way.
 *
 * <p>An object with {@code version} (1; a later version may add members and changes none) and {@code objects}, a list with
 * an object a line: {@code kind}, {@code source}, {@code file}, {@code line}, {@code column}, {@code endLine}, {@code
 * endColumn}, {@code target} (null where the target has nothing for it) and {@code changes}, a list of {@code severity},
 * {@code code}, {@code message} and {@code hint} (or null).
 */
final class ObjectMap {
    private static final int VERSION = 1;

    private ObjectMap() {}

    /** Returns the map as text that ends in a line feed. */
    static String json(List<ObjectMapping> mappings) {
        List<String> objects = mappings.stream().map(ObjectMap::object).toList();
        return new JsonObjectWriter()
                        .member("version", VERSION)
                        .members("objects", objects, ",\n")
                        .end()
                + "\n";
    }

    private static String object(ObjectMapping mapping) {
        JsonObjectWriter json =
                new JsonObjectWriter().member("kind", mapping.kind()).member("source", mapping.source());
        JsonDiagnosticPrinter.place(json, mapping.span());
        mapping.target().ifPresentOrElse(target -> json.member("target", target), () -> json.absent("target"));
        return json.members(
                        "changes",
                        mapping.changes().stream().map(ObjectMap::change).toList(),
                        ",")
                .end();
    }

    private static String change(Diagnostic diagnostic) {
        JsonObjectWriter json = new JsonObjectWriter();
        JsonDiagnosticPrinter.said(json, diagnostic);
        return json.end();
    }
}
