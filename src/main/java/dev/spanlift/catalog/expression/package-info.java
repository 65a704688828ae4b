/**
 * What expressions are worth: the type of each part, the functions that exist, and what Spanner would refuse.
 *
 * <p>The built-in functions and operators are a table of signatures as people write them, read once, when the first
 * expression needs it. {@code ExpressionTypes} goes through a tree once, from the leaves up, and leaves each family to a class
 * of its own; what names mean, and what subqueries give, it asks {@code ExpressionScope}. Where a type is not known (protocol
 * buffers, query parameters, whatever was reported already) the operand is absent, and nothing is said
 * about what is made from it: a false alarm is worse than a missed mistake.
 *
 * <p>Rules without a page are observed on the emulator, version 1.5.28. What the emulator does not know yet but the
 * documentation has is allowed: IS DISTINCT FROM, CAST with FORMAT, intervals as values, comparison of JSON.
 *
 * <p>Uses {@code ast}, {@code diagnostic} and {@code catalog.type}; the catalog's builder and {@code
 * catalog.query} call it and bring a scope.
 */
@NullMarked
package dev.spanlift.catalog.expression;

import org.jspecify.annotations.NullMarked;
