/**
 * Catalog to entity-relationship diagram.
 *
 * <p>Three steps, each a pure function: {@link dev.spanlift.diagram.DiagramBuilder} turns a catalog into a model (boxes and
 * relations, nothing about places), the package {@code layout} gives every box and line its place, and a renderer writes
 * both as text or bytes. Formats that lay themselves out (Mermaid, DOT, PlantUML, DBML) need the model alone.
 *
 * <p>Boxes stand in the catalog's order and relations in that of the boxes they begin at: the same catalog gives the same
 * model. Relations whose other end is not on the diagram are left out.
 *
 * <p>Uses {@code catalog}; knows no file, no colour and no font.
 */
@NullMarked
package dev.spanlift.diagram;

import org.jspecify.annotations.NullMarked;
