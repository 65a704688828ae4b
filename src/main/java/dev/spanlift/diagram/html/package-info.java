/**
 * Writes diagrams as one page to look around in, for schemas that no screen holds at once.
 *
 * <p>The page is a single file and asks no network for anything; its Content-Security-Policy forbids it to. The diagram is
 * drawn three times, with all columns, with keys and without columns, each with places of its own, and one of the three is
 * shown: so the page needs no layout engine. What the side panel tells of a table is in a JSON element.
 *
 * <p>Names and comments come from anywhere. In markup they pass {@code Xml.escape}; in JSON every {@code <} is written as
 * an escape sequence, so that nothing ends the element; the script only ever writes them with {@code textContent} and finds
 * elements by comparing attributes, never by building selectors or markup.
 *
 * <p>It must stay fluent with hundreds of tables and without a graphics processor. Nearly all there is to draw is text, so
 * columns are drawn only where they are in sight and large enough to be read, a few between two frames (the search finds them
 * all the same); between zooms the picture is a layer of its own, which a pan shifts without drawing it anew. While it is being
 * zoomed there is no layer: Chromium would draw far more of one than what is in sight, in each step's size. On paper
 * there is everything.
 *
 * <p>The style sheet and the script are resources beside this package: {@code page.css} and {@code page.js}. The script has
 * no dependencies.
 */
@NullMarked
package dev.spanlift.diagram.html;

import org.jspecify.annotations.NullMarked;
