package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * CREATE SCHEMA.
 *
 * @param orReplace whether OR REPLACE is written
 * @param ifNotExists whether IF NOT EXISTS is written
 * @param name the schema
 * @param options the options
 * @param span where it stands
 */
public record CreateSchema(
        boolean orReplace, boolean ifNotExists, Path name, Optional<Options> options, SourceSpan span)
        implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateSchema(this);
    }
}
