package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER STATISTICS.
 *
 * @param packageName the package of optimizer statistics
 * @param options the options
 * @param span where it stands
 */
public record AlterStatistics(Identifier packageName, Options options, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterStatistics(this);
    }
}
