package dev.spanlift.diagram.mwb;

import dev.spanlift.catalog.ObjectName;
import dev.spanlift.diagram.layout.PlacedBox;
import dev.spanlift.diagram.layout.Placement;
import dev.spanlift.diagram.layout.Rectangle;
import dev.spanlift.diagram.layout.TextMetrics;
import dev.spanlift.dialect.mysql.MySqlColumn;
import dev.spanlift.dialect.mysql.MySqlTable;
import java.util.HashMap;
import java.util.Map;

/**
 * Stretches a layout until every figure of Workbench's size fits where its box was: what did not overlap before does not
 * overlap then, and everything keeps its direction.
 */
final class FigureGrid {
    /** What Workbench puts above and below the columns of a figure: the title, the indexes' bar, the bottom. */
    private static final double FIXED_HEIGHT = 52;

    private static final double ROW_HEIGHT = 22;
    /** The icon before a column, and the edges. */
    private static final double COLUMN_PADDING = 26;
    /** The icon before the title, the arrow behind it, and the edges. */
    private static final double TITLE_PADDING = 52;

    private static final double FONT_SIZE = 11;

    private final double horizontal;
    private final double vertical;

    FigureGrid(Placement placement, Map<ObjectName, MySqlTable> tables) {
        double wider = 1;
        double higher = 1;
        Map<ObjectName, Rectangle> frames = new HashMap<>();
        for (PlacedBox box : placement.boxes()) {
            frames.put(box.box().name(), box.frame());
        }
        for (Map.Entry<ObjectName, MySqlTable> entry : tables.entrySet()) {
            Rectangle frame = frames.get(entry.getKey());
            if (frame != null) {
                wider = Math.max(wider, width(entry.getValue()) / frame.width());
                higher = Math.max(higher, height(entry.getValue()) / frame.height());
            }
        }
        horizontal = wider;
        vertical = higher;
    }

    static long width(MySqlTable table) {
        double width = TITLE_PADDING + TextMetrics.width(table.name().name(), FONT_SIZE, true);
        for (MySqlColumn column : table.columns()) {
            String text = column.name() + " " + column.type();
            width = Math.max(width, COLUMN_PADDING + TextMetrics.width(text, FONT_SIZE, false));
        }
        return (long) Math.ceil(width);
    }

    static long height(MySqlTable table) {
        return (long) Math.ceil(FIXED_HEIGHT + ROW_HEIGHT * table.columns().size());
    }

    long x(double pixels) {
        return Math.round(pixels * horizontal);
    }

    long y(double pixels) {
        return Math.round(pixels * vertical);
    }
}
