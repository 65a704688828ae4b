package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * How often a part of a path is repeated.
 *
 * @param kind which form it is
 * @param lower the number of {@link PathQuantifierKind#EXACT}, or the lower bound of {@link
 *     PathQuantifierKind#RANGE}, where absent means 0
 * @param upper the upper bound of {@link PathQuantifierKind#RANGE}; absent means unbounded
 * @param span where it stands
 */
public record PathQuantifier(
        PathQuantifierKind kind, Optional<IntegerLiteral> lower, Optional<IntegerLiteral> upper, SourceSpan span)
        implements Node {}
