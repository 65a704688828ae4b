package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code AS alias}.
 *
 * @param alias the name of the whole table
 * @param span where it stands
 */
public record PipeAs(Identifier alias, SourceSpan span) implements PipeOperator {
    @Override
    public <R> R accept(PipeOperatorVisitor<R> visitor) {
        return visitor.visitPipeAs(this);
    }
}
