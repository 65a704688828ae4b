/**
 * The syntax tree of Spanner DDL: what was written, typed, without its meaning.
 *
 * <p>Conventions, so that a reader who has seen one node knows them all:
 *
 * <ul>
 *   <li>Nodes are records in sealed families. They are immutable and hold no nulls: an absent clause is an empty {@code
 *       Optional}, an absent keyword {@code false}, an absent list empty where the syntax does not tell the two apart.
 *   <li>The span is the last component. Components stand in written order; so do lists, and what may be mixed in the text
 *       is mixed in one list ({@code List<TableElement>}, not a list per kind).
 *   <li>Flags and clauses are named after their keywords ({@code ifNotExists}, {@code onDelete}).
 *   <li>Literals keep their text, so that a tree prints as it was written; {@link dev.spanlift.ast.Literals} gives values.
 *   <li>Parentheses that are part of a clause ({@code DEFAULT (x)}) are not in the tree; those of an expression are.
 *   <li>Every family has a visitor without default methods, because Java 17 has no pattern switch: the compiler lists what
 *       a new node still needs.
 * </ul>
 *
 * <p>Uses {@code dev.spanlift.source} only. Names are unresolved: that is the work of {@code dev.spanlift.catalog}.
 */
@NullMarked
package dev.spanlift.ast;

import org.jspecify.annotations.NullMarked;
