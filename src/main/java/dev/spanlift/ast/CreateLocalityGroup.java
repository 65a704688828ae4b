package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * CREATE LOCALITY GROUP.
 *
 * @param name the locality group
 * @param options the options
 * @param span where it stands
 */
public record CreateLocalityGroup(Identifier name, Optional<Options> options, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateLocalityGroup(this);
    }
}
