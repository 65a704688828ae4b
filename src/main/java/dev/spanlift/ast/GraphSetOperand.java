package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A set operator and the linear query behind it.
 *
 * @param operator the operator
 * @param quantifier ALL or DISTINCT
 * @param query the query
 * @param span where it stands
 */
public record GraphSetOperand(SetOperator operator, SetQuantifier quantifier, LinearQuery query, SourceSpan span)
        implements Node {}
