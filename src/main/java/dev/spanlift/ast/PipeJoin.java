package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A join with the table so far on its left.
 *
 * @param join the join
 * @param span where it stands
 */
public record PipeJoin(Join join, SourceSpan span) implements PipeOperator {
    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeJoin(this);
    }
}
