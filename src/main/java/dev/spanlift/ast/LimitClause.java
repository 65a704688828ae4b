package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * {@code LIMIT count [OFFSET skip]}.
 *
 * @param count how many rows at most
 * @param offset how many rows to skip; absent means none
 * @param span where it stands
 */
public record LimitClause(Expression count, Optional<Expression> offset, SourceSpan span) implements Node {}
