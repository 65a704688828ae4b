package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER DATABASE ... SET OPTIONS.
 *
 * @param name the database
 * @param options the options to set
 * @param span where it stands
 */
public record AlterDatabase(Path name, Options options, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterDatabase(this);
    }
}
