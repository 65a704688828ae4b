package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * ON ALL TABLES IN SCHEMA name, ..., or another kind of object.
 *
 * @param kind the kind of the objects
 * @param schemas the schemas, at least one
 * @param span where it stands
 */
public record SchemaContentTarget(PrivilegeObjectKind kind, List<SchemaReference> schemas, SourceSpan span)
        implements PrivilegeTarget {
    /** Copies the list, so that the node is immutable. */
    public SchemaContentTarget {
        schemas = List.copyOf(schemas);
    }

    @Override
    public <R> R accept(PrivilegeTargetVisitor<R> visitor) {
        return visitor.visitSchemaContentTarget(this);
    }
}
