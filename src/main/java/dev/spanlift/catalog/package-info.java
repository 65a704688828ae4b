/**
 * What DDL means: statements applied in order to a schema.
 *
 * <p>The catalog is immutable and resolved: ALTER, RENAME and DROP are folded into the objects, names are spelled as the
 * objects were created, types and lengths are values. Expressions and queries stay syntax trees. Dialects and diagrams see
 * the catalog and nothing before it.
 *
 * <p>{@code CatalogBuilder} applies statements and reports what Spanner would refuse. A statement that
 * is refused still has as much effect as makes sense, so that one mistake does not become many.
 *
 * <p>While statements are applied the schema is mutable ({@code CatalogDraft} and the other drafts, private to this package):
 * objects refer to each other and not to names, every reference leads to something, and freezing copies them into records.
 * What a refused or unreadable statement would have created keeps its name, so that what refers to it is not wrong as well;
 * the catalog holds only what is complete, so that every name in it resolves.
 *
 * <p>What Spanner refuses stands in a class per family ({@code KeyRules}, {@code IndexRules} ...), called where a statement has
 * its effect; each names its source. {@code ExpressionRules} is the one place that asks what the expressions of tables
 * refer to and are worth, {@code ViewStatements} the one for queries, {@code FunctionStatements} for functions. Verdicts are
 * held against an emulator's: {@code testdata/check}.
 *
 * <p>Uses {@code ast}, {@code diagnostic} and {@code source}, and below itself {@code catalog.type}, {@code
 * catalog.expression} and {@code catalog.query}.
 */
@NullMarked
package dev.spanlift.catalog;

import org.jspecify.annotations.NullMarked;
