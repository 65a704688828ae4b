package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER PLACEMENT.
 *
 * @param ifExists whether a missing placement is no error
 * @param name the placement
 * @param options the options of SET OPTIONS
 * @param span where it stands
 */
public record AlterPlacement(boolean ifExists, Identifier name, Options options, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterPlacement(this);
    }
}
