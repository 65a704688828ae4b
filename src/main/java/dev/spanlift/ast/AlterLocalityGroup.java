package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * ALTER LOCALITY GROUP.
 *
 * @param name the locality group
 * @param options the options of SET OPTIONS; without them nothing changes
 * @param span where it stands
 */
public record AlterLocalityGroup(Identifier name, Optional<Options> options, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterLocalityGroup(this);
    }
}
