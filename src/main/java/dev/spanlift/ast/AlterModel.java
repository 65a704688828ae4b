package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * ALTER MODEL.
 *
 * @param ifExists whether IF EXISTS is written
 * @param name the model
 * @param options the options of SET OPTIONS; without them nothing changes
 * @param span where it stands
 */
public record AlterModel(boolean ifExists, Path name, Optional<Options> options, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterModel(this);
    }
}
