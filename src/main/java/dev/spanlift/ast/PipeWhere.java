package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code WHERE condition}.
 *
 * @param condition the condition
 * @param span where it stands
 */
public record PipeWhere(Expression condition, SourceSpan span) implements PipeOperator {
    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeWhere(this);
    }
}
