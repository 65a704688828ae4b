package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * WHEN ... THEN ...
 *
 * @param condition the condition, or the value to compare with
 * @param result the result
 * @param span where it stands
 */
public record CaseBranch(Expression condition, Expression result, SourceSpan span) implements Node {}
