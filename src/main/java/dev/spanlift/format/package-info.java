/**
 * Trees to canonical Spanner DDL, and whole files with their comments.
 *
 * <p>{@link dev.spanlift.format.SpannerFormatter} is the entry: {@code print} takes any tree, built by hand or parsed;
 * {@code format} takes what {@link dev.spanlift.parser.SpannerDdlParser#parse} returns and gives the text that the command
 * line's {@code format} compares with the file or writes into it.
 *
 * <p>The style: keywords in upper case; names, literals and options as they were written; two spaces of indentation; a line
 * per table element, without a comma behind the last; whatever does not fit into 100 columns breaks at the outermost
 * brackets first, one item per line; a semicolon behind every statement, an empty line between two.
 *
 * <p>One printer per family, each a visitor that returns the writer, connected by {@code Printers}. To add a node: write the
 * visitor's method in the printer of its family (for a new family, a new printer with its getter in {@code Printers}), in
 * terms of the writer. Three rules make the rest come by itself:
 *
 * <ul>
 *   <li>Tokens are written in the order of the source, one call per token ({@code keywords} parts words itself). Then
 *       comments find their places without the printer's help.
 *   <li>A construct that may get long is a group ({@code bracketed}, {@code bracketedList}, or {@code startGroup} with
 *       {@code lineBreak}s). Only brackets indent what is in them; a mandatory {@code newLine} outside of all groups keeps
 *       the source's empty lines.
 *   <li>Expressions are printed with the precedence that their place asks for; {@code Precedence} must know every
 *       expression that does not have brackets or keywords at both its ends.
 * </ul>
 *
 * <p>Invariants, held by tests over every input there is: what is printed parses to an equal tree; formatting twice changes
 * nothing more; the comments are the same ones in the same order. Statements with errors stay as they are.
 *
 * <p>Uses {@code ast}, {@code text}, {@code source}, and of {@code parser} the result of a parse and the places of tokens.
 */
@NullMarked
package dev.spanlift.format;

import org.jspecify.annotations.NullMarked;
