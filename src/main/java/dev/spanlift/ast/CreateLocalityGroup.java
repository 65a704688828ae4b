package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * CREATE LOCALITY GROUP.
 *
 * @param ifNotExists whether an existing locality group of that name is left alone
 * @param name the locality group; the word DEFAULT is the quoted name {@code default}
 * @param options the options
 * @param span where it stands
 */
public record CreateLocalityGroup(boolean ifNotExists, Identifier name, Optional<Options> options, SourceSpan span)
        implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateLocalityGroup(this);
    }
}
