package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * TABLESAMPLE ...
 *
 * @param sample the clause
 * @param span where it stands
 */
public record PipeTableSample(TableSample sample, SourceSpan span) implements PipeOperator {
    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeTableSample(this);
    }
}
