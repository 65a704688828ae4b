/**
 * What the expressions of tables are worth: the type of each part, the functions that exist, and what Spanner would refuse.
 *
 * <p>The built-in functions and operators are a table of signatures as people write them, read once, when the first
 * expression needs it. {@code ExpressionTypes} goes through a tree from the leaves up. Where a type is not known (protocol
 * buffers, parameters, functions of the user, whatever was reported already) the operand is absent, and nothing is said
 * about what is made from it: a false alarm is worse than a missed mistake.
 *
 * <p>Rules without a page are observed on the emulator, version 1.5.28. What the emulator does not know yet but the
 * documentation has is allowed: IS DISTINCT FROM, CAST with FORMAT, intervals as values, comparison of JSON.
 *
 * <p>Uses {@code ast}, {@code diagnostic} and {@code catalog.type}; the catalog's builder calls it and tells
 * it, through {@code ExpressionScope}, what names mean.
 */
@NullMarked
package dev.spanlift.catalog.expression;

import org.jspecify.annotations.NullMarked;
