package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A query as a value: {@code (SELECT ...)}, {@code ARRAY(SELECT ...)}, {@code EXISTS(SELECT ...)}.
 *
 * @param form which of the forms
 * @param hint a hint before the query, which only EXISTS takes
 * @param query the query
 * @param span where it stands
 */
public record SubqueryExpression(SubqueryForm form, Optional<Hint> hint, Query query, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitSubqueryExpression(this);
    }
}
