/**
 * Text to syntax tree; the only package that knows ANTLR, whose types never leave it.
 *
 * <p>How a file is read: the scanner runs over it once. At every statement end ({@link dev.spanlift.parser.StatementReader})
 * the tokens so far are parsed as one statement, with SLL prediction and an error handler that gives up at once. What fails
 * goes to {@link dev.spanlift.parser.Recovery}: it parses again with full prediction, lets {@link
 * dev.spanlift.parser.Mistakes} explain where that stops, repairs the tokens if the mistake is a known one, and reads a
 * table element by element, so that one broken column leaves the others. A repair that may be a wrong guess, such as a comma
 * put in, counts only if the parse gets past it; else it is undone, and no more is told than what was expected. ANTLR's own
 * recovery is not used: it inserts and
 * deletes tokens by its grammar, and people do not think in those. Builders then turn the contexts into records. Nothing is
 * kept of a statement but its records, so memory grows with the tree and not with the parse.
 *
 * <p>The first parse in a JVM is not the slowest: what ANTLR would find out about the grammar while it parses, from an
 * automaton that it unpacks first, mostly stands in {@link dev.spanlift.parser.PredictionTable}. {@link
 * dev.spanlift.parser.GrammarAutomaton} is unpacked for what the table leaves open, and for mistakes.
 *
 * <p>The grammar (folder {@code grammar}) is laxer than the language; the builders are strict, because they can say more
 * than "unexpected token". Contexts have no child lists (parse trees are off): builders read labelled elements alone.
 *
 * <p>One builder per family, connected by composition ({@link dev.spanlift.parser.AstBuilder}). Dispatch is by generated
 * visitor at labelled alternatives; everything else is a typed method per rule, without casts.
 *
 * <p>Invariants: no exception for any input; every character of the file belongs to a statement, a comment or white space;
 * a statement that fails does not affect the others.
 */
@NullMarked
package dev.spanlift.parser;

import org.jspecify.annotations.NullMarked;
