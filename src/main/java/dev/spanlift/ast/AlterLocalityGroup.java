package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * ALTER LOCALITY GROUP.
 *
 * @param ifExists whether a missing locality group is no error
 * @param name the locality group; the word DEFAULT is the quoted name {@code default}
 * @param options the options of SET OPTIONS; without them nothing changes
 * @param span where it stands
 */
public record AlterLocalityGroup(boolean ifExists, Identifier name, Optional<Options> options, SourceSpan span)
        implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterLocalityGroup(this);
    }
}
