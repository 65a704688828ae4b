package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A set operator and the operand behind it.
 *
 * @param operator the operator
 * @param hint a hint behind the operator
 * @param quantifier ALL or DISTINCT
 * @param query the operand
 * @param span where it stands
 */
public record SetOperand(
        SetOperator operator, Optional<Hint> hint, SetQuantifier quantifier, Query query, SourceSpan span)
        implements Node {}
