package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A query that begins with FROM, as pipe syntax has it.
 *
 * @param from the FROM clause
 * @param span where it stands
 */
public record FromQuery(FromClause from, SourceSpan span) implements Query {
    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.visitFromQuery(this);
    }
}
