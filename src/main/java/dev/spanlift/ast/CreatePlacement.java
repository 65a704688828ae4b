package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * CREATE PLACEMENT.
 *
 * @param ifNotExists whether an existing placement of that name is left alone
 * @param name the placement
 * @param options the options
 * @param span where it stands
 */
public record CreatePlacement(boolean ifNotExists, Identifier name, Optional<Options> options, SourceSpan span)
        implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreatePlacement(this);
    }
}
