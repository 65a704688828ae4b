package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * CREATE CHANGE STREAM.
 *
 * @param ifNotExists whether IF NOT EXISTS is written
 * @param name the change stream
 * @param scope the FOR clause; absent where the stream watches nothing
 * @param options the options
 * @param span where it stands
 */
public record CreateChangeStream(
        boolean ifNotExists, Path name, Optional<ChangeStreamScope> scope, Optional<Options> options, SourceSpan span)
        implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateChangeStream(this);
    }
}
