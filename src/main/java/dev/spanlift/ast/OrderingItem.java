package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A sort key.
 *
 * @param key the value to sort by
 * @param collation the COLLATE value
 * @param direction ASC or DESC; absent means ascending
 * @param nulls NULLS FIRST or NULLS LAST; absent means first in ascending and last in descending order
 * @param span where it stands
 */
public record OrderingItem(
        Expression key,
        Optional<Expression> collation,
        Optional<SortDirection> direction,
        Optional<NullOrder> nulls,
        SourceSpan span)
        implements Node {}
