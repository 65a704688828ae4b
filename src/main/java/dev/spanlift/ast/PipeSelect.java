package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * SELECT ...
 *
 * @param select the SELECT list; it has no FROM clause
 * @param span where it stands
 */
public record PipeSelect(Select select, SourceSpan span) implements PipeOperator {
    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeSelect(this);
    }
}
