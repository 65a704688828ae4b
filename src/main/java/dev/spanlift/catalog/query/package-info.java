/**
 * What queries give: the names that they read, the columns that come out, and what Spanner would refuse.
 *
 * <p>{@code QueryResolver} goes through a query once, clause by clause, in the order in which their names come to be: WITH,
 * FROM, WHERE, GROUP BY, the SELECT list, HAVING, ORDER BY. {@code QueryScope} says what the names in an expression mean;
 * {@code catalog.expression} asks it and finds the types. Where part of a query is not understood (pipes, graphs, table
 * functions), its columns are not known and nothing is said about names that may be among them: a false alarm is worse than a
 * missed mistake.
 *
 * <p>Names are resolved strictly, as in views: a column of a table stands behind the name of its table, and {@code *} is
 * refused; columns of subqueries may stand alone. Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/create-manage-views">create and manage views</a>; what that means in detail
 * is observed on the emulator 1.5.28. What that emulator lacks and the documentation has is allowed: WITH, windows, ORDER BY
 * and LIMIT among the arguments of aggregate functions.
 *
 * <p>Uses {@code ast}, {@code diagnostic}, {@code catalog.type} and {@code catalog.expression}; the catalog calls it and tells
 * it, through {@code QueryTables}, which tables there are.
 */
@NullMarked
package dev.spanlift.catalog.query;

import org.jspecify.annotations.NullMarked;
