package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * ON SCHEMA name, ...
 *
 * @param schemas the schemas, at least one
 * @param span where it stands
 */
public record SchemaTarget(List<SchemaReference> schemas, SourceSpan span) implements PrivilegeTarget {
    /** Copies the list, so that the node is immutable. */
    public SchemaTarget {
        schemas = List.copyOf(schemas);
    }

    @Override
    public <R> R accept(PrivilegeTargetVisitor<R> visitor) {
        return visitor.visitSchemaTarget(this);
    }
}
