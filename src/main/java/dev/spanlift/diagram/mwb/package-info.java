/**
 * Writes MySQL Workbench models: the MySQL tables of a conversion, drawn with the places of our layout.
 *
 * <p>The file format is not documented; what is written here was found by experiment on Workbench 8.0.36. It is a zip
 * archive, of which {@code document.mwb.xml} alone is needed: a tree of objects, lists and dictionaries of values. What
 * Workbench insists on:
 *
 * <ul>
 *   <li>Every object has a unique id and a link to its owner; without owners a diagram crashes the program.
 *   <li>Every list and dictionary has a unique {@code _ptr_}, or the diagram opens blank.
 *   <li>A figure's colour stands before its owner, or the program crashes. We keep the order of attributes in which
 *       Workbench itself writes them.
 *   <li>Figures that lie in a layer count from the layer's corner, and are listed there and not in the root layer.
 *   <li>A file with fewer attributes than Workbench writes opens: the rest is filled in. So we write what we know.
 * </ul>
 *
 * <p>Ids are made of names, the archive is not compressed and has a fixed time: same schema, same bytes, on any machine.
 *
 * <p>Workbench computes the sizes of figures itself, from its own font and the MySQL types. {@link
 * dev.spanlift.diagram.mwb.FigureGrid} stretches our layout so that they have room.
 */
@NullMarked
package dev.spanlift.diagram.mwb;

import org.jspecify.annotations.NullMarked;
