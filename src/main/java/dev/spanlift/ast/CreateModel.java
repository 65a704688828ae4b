package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * CREATE MODEL.
 *
 * @param orReplace whether OR REPLACE is written
 * @param ifNotExists whether IF NOT EXISTS is written, before the name or behind it
 * @param name the model
 * @param signature the INPUT and OUTPUT clauses; absent where Spanner asks the endpoint
 * @param remote whether REMOTE is written
 * @param options the options
 * @param span where it stands
 */
public record CreateModel(
        boolean orReplace,
        boolean ifNotExists,
        Path name,
        Optional<ModelSignature> signature,
        boolean remote,
        Optional<Options> options,
        SourceSpan span)
        implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateModel(this);
    }
}
