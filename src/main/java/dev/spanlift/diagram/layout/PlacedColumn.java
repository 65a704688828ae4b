package dev.spanlift.diagram.layout;

import dev.spanlift.diagram.BoxColumn;

/**
 * A column with the place of its row.
 *
 * @param column the column
 * @param name the name as shown: shortened where it is very long
 * @param type the type as shown: shortened where it is very long
 * @param row where its row lies, as wide as the box
 */
public record PlacedColumn(BoxColumn column, String name, String type, Rectangle row) {}
