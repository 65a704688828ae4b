package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Returns the path of a name without qualifiers. */
    public static Path of(Identifier name) {
        return new Path(List.of(name), name.span());
    }

    /** Returns the parts with dots between them. Quotes make no difference: both s.T and {@code `s.T`} are {@code s.T}. */
    public String text() {
        if (parts.size() == 1) {
            return parts.get(0).name();
        }
        return parts.stream().map(Identifier::name).collect(Collectors.joining("."));
    }
}
