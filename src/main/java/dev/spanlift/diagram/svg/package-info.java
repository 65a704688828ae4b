/**
 * Draws placed diagrams as SVG.
 *
 * <p>A picture stands alone: no scripts, fonts or images from elsewhere, text that can be selected and searched, colours
 * by classes in one style sheet. Colours are written out for each theme, as many viewers do not know CSS variables; the
 * automatic theme is the light one with the dark one in a media query, and paper always gets the light one.
 *
 * <p>Screen readers meet a graphics document with a title and a description, in it each table with its name and each column
 * with a full sentence of DDL, which is also its tooltip.
 *
 * <p>Everything that comes from the schema passes {@code Xml.escape}.
 */
@NullMarked
package dev.spanlift.diagram.svg;

import org.jspecify.annotations.NullMarked;
