package dev.spanlift.catalog;

import dev.spanlift.ast.Statement;
import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * An object that no conversion needs the inside of: a role, change stream, model, graph, locality group,
 * placement, function and so on. Its statements are kept. {@link Catalog#propertyGraphs} looks into graphs.
 *
 * @param kind what it is, in upper-case keywords: {@code CHANGE STREAM}, {@code ROLE}
 * @param name its name, or a short description where it has none
 * @param statements the statement that created it and those that altered it since
 * @param span where it was created
 */
public record OtherObject(String kind, String name, List<Statement> statements, SourceSpan span) {
    /** Copies the lists, so that the record is immutable. */
    public OtherObject {
        statements = List.copyOf(statements);
    }
}
