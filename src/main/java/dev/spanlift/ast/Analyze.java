package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ANALYZE: starts a new package of optimizer statistics.
 *
 * @param span where it stands
 */
public record Analyze(SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAnalyze(this);
    }
}
