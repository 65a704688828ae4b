package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP of a schema object by its name.
 *
 * @param kind what is dropped
 * @param ifExists whether IF EXISTS is written
 * @param name the object
 * @param span where it stands
 */
public record Drop(SchemaObjectKind kind, boolean ifExists, Path name, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitDrop(this);
    }
}
