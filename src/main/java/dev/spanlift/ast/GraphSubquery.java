package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A graph query as a value: {@code VALUE {...}}, {@code ARRAY {...}}, {@code EXISTS {...}}.
 *
 * @param form which of the forms; SCALAR is written VALUE
 * @param hint a hint before the braces
 * @param query the query; a pattern alone is a MATCH without RETURN
 * @param span where it stands
 */
public record GraphSubquery(SubqueryForm form, Optional<Hint> hint, GraphQuery query, SourceSpan span)
        implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitGraphSubquery(this);
    }
}
