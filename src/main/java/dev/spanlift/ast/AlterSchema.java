package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * ALTER SCHEMA.
 *
 * @param ifExists whether IF EXISTS is written
 * @param name the schema
 * @param options the options to set
 * @param span where it stands
 */
public record AlterSchema(boolean ifExists, Path name, Optional<Options> options, SourceSpan span)
        implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterSchema(this);
    }
}
