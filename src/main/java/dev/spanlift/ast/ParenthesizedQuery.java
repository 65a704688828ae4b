package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A query in parentheses.
 *
 * @param query the query
 * @param alias a table alias, legal before a step of pipe syntax
 * @param span where it stands
 */
public record ParenthesizedQuery(Query query, Optional<Identifier> alias, SourceSpan span) implements Query {
    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.visitParenthesizedQuery(this);
    }
}
