package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * CREATE DATABASE.
 *
 * @param name the database
 * @param options the options
 * @param span where it stands
 */
public record CreateDatabase(Path name, Optional<Options> options, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateDatabase(this);
    }
}
