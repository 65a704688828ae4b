package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A join operator and the item on its right.
 *
 * @param kind the kind of the join
 * @param hash whether HASH is written
 * @param hint a hint behind the operator
 * @param right the item on the right
 * @param condition ON or USING
 * @param span where it stands
 */
public record Join(
        JoinKind kind,
        boolean hash,
        Optional<Hint> hint,
        FromItem right,
        Optional<JoinCondition> condition,
        SourceSpan span)
        implements Node {}
