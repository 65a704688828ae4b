package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * SELECT ...
 *
 * @param hint a hint behind SELECT
 * @param quantifier ALL or DISTINCT; absent means ALL
 * @param as AS STRUCT, AS VALUE or AS a named type
 * @param items the SELECT list, at least one item
 * @param from the FROM clause
 * @param where the WHERE condition
 * @param groupBy the GROUP BY clause
 * @param having the HAVING condition
 * @param windows the windows of the WINDOW clause; may be empty
 * @param span where it stands
 */
public record Select(
        Optional<Hint> hint,
        Optional<SetQuantifier> quantifier,
        Optional<SelectAs> as,
        List<SelectItem> items,
        Optional<FromClause> from,
        Optional<Expression> where,
        Optional<GroupBy> groupBy,
        Optional<Expression> having,
        List<WindowDefinition> windows,
        SourceSpan span)
        implements Query {
    /** Copies the lists, so that the node is immutable. */
    public Select {
        items = List.copyOf(items);
        windows = List.copyOf(windows);
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.visitSelect(this);
    }
}
