package dev.spanlift.catalog;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.SortDirection;

/**
 * An expression by which an index is sorted.
 *
 * @param expression the expression, without the parentheses around it
 * @param direction the direction
 */
public record KeyExpression(Expression expression, SortDirection direction) implements IndexKey {}
