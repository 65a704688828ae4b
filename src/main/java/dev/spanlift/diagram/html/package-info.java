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
 * <p>The style sheet and the script are resources beside this package: {@code page.css} and {@code page.js}. The script has
 * no dependencies.
 */
@NullMarked
package dev.spanlift.diagram.html;

import org.jspecify.annotations.NullMarked;
