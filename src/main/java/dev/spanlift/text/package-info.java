/**
 * Writing SQL text: tokens, lists, indentation, line width. Knows no SQL.
 *
 * <p>{@link dev.spanlift.text.SqlWriter} gathers tokens with the places between them where a line may or must end; only
 * when all are there does the layout decide, group by group, what fits on a line. So printers never measure. Because the
 * layout works on a flat list, its cost is linear and its stack depth constant.
 *
 * <p>Comments are no business of printers either: {@link dev.spanlift.text.CommentWeaver} aligns the tokens that a printer
 * wrote with the tokens that the source holds, and puts each comment into the gap where it was. Any construct that prints
 * its tokens in the order of the source thus keeps its comments without a line of code of its own.
 *
 * <p>Lines end with LF on every platform. Uses nothing of the project.
 */
@NullMarked
package dev.spanlift.text;

import org.jspecify.annotations.NullMarked;
