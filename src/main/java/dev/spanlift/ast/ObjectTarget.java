package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * ON TABLE name, ..., or another kind of object.
 *
 * @param kind the kind of the objects
 * @param names the objects, at least one
 * @param span where it stands
 */
public record ObjectTarget(PrivilegeObjectKind kind, List<Path> names, SourceSpan span) implements PrivilegeTarget {
    /** Copies the list, so that the node is immutable. */
    public ObjectTarget {
        names = List.copyOf(names);
    }

    @Override
    public <R> R accept(PrivilegeTargetVisitor<R> visitor) {
        return visitor.visitObjectTarget(this);
    }
}
