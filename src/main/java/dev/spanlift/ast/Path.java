package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A name with its qualifiers, such as {@code schema.Table} or {@code package.Message}.
 *
 * @param parts the parts between the dots, at least one; a part may itself contain dots where it is quoted
 * @param span where it stands
 */
public record Path(List<Identifier> parts, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public Path {
        parts = List.copyOf(parts);
    }
}
