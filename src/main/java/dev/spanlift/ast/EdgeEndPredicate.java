package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * {@code node IS [NOT] SOURCE OF edge}, or DESTINATION.
 *
 * @param node the node
 * @param negated whether NOT stands behind IS
 * @param end the end of the edge
 * @param edge the edge
 * @param span where it stands
 */
public record EdgeEndPredicate(Expression node, boolean negated, EdgeEnd end, Expression edge, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitEdgeEndPredicate(this);
    }
}
