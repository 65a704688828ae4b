package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * LIMIT ...
 *
 * @param limit the clause
 * @param span where it stands
 */
public record PipeLimit(LimitClause limit, SourceSpan span) implements PipeOperator {
    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeLimit(this);
    }
}
