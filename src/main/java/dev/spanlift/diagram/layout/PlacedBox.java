package dev.spanlift.diagram.layout;

import dev.spanlift.diagram.Box;
import java.util.List;
import java.util.OptionalInt;

/**
 * A box with its place.
 *
 * @param box the box
 * @param title the name as shown: shortened where it is very long
 * @param frame where it lies
 * @param header where its title stands: the upper part of the frame
 * @param nameOffset how far the column names begin from the left edge of the frame
 * @param columns the rows, in order
 * @param family which of the families it belongs to, from 0; absent where it is interleaved with no other
 */
public record PlacedBox(
        Box box,
        String title,
        Rectangle frame,
        Rectangle header,
        double nameOffset,
        List<PlacedColumn> columns,
        OptionalInt family) {
    /** Copies the list, so that the record is immutable. */
    public PlacedBox {
        columns = List.copyOf(columns);
    }
}
