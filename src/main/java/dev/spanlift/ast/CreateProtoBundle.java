package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * CREATE PROTO BUNDLE.
 *
 * @param types the message and enum types, at least one
 * @param span where it stands
 */
public record CreateProtoBundle(List<Path> types, SourceSpan span) implements Statement {
    /** Copies the list, so that the node is immutable. */
    public CreateProtoBundle {
        types = List.copyOf(types);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateProtoBundle(this);
    }
}
