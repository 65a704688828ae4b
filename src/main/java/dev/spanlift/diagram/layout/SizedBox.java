package dev.spanlift.diagram.layout;

import dev.spanlift.diagram.Box;
import dev.spanlift.diagram.BoxColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A box with its size, before it has a place.
 *
 * @param box the box
 * @param title the name as shown
 * @param nameOffset where the column names begin
 * @param width the least width
 * @param height the height
 */
record SizedBox(Box box, String title, double nameOffset, double width, double height) {

    static SizedBox of(Box box) {
        String title = TextMetrics.shorten(box.title(), BoxStyle.TITLE_SIZE, true, BoxStyle.MAX_TITLE_WIDTH);
        double width = Math.max(
                BoxStyle.MIN_BOX_WIDTH, TextMetrics.width(title, BoxStyle.TITLE_SIZE, true) + 2 * BoxStyle.PADDING);
        double nameOffset = nameOffset(box);
        for (BoxColumn column : box.columns()) {
            double name = TextMetrics.width(name(column), BoxStyle.NAME_SIZE, false);
            double type = TextMetrics.width(type(column), BoxStyle.SMALL_SIZE, false);
            width = Math.max(width, nameOffset + name + BoxStyle.GAP + type + BoxStyle.PADDING);
        }
        double rows =
                box.columns().isEmpty() ? 0 : box.columns().size() * BoxStyle.ROW_HEIGHT + 2 * BoxStyle.ROWS_PADDING;
        return new SizedBox(box, title, nameOffset, Math.ceil(width), BoxStyle.HEADER_HEIGHT + rows);
    }

    /** Two marks need more room than one, and boxes without any need none. */
    private static double nameOffset(Box box) {
        int marks = box.columns().stream().mapToInt(SizedBox::marks).max().orElse(0);
        double dot = box.kind().isStored() ? BoxStyle.DOT_WIDTH : 0;
        return BoxStyle.PADDING + marks * BoxStyle.MARK_WIDTH + dot;
    }

    private static int marks(BoxColumn column) {
        return (column.keyPosition() > 0 ? 1 : 0) + (column.foreignKey() ? 1 : 0) + (column.unique() ? 1 : 0);
    }

    private static String name(BoxColumn column) {
        return TextMetrics.shorten(column.name(), BoxStyle.NAME_SIZE, false, BoxStyle.MAX_NAME_WIDTH);
    }

    private static String type(BoxColumn column) {
        return TextMetrics.shorten(column.type(), BoxStyle.SMALL_SIZE, false, BoxStyle.MAX_TYPE_WIDTH);
    }

    PlacedBox placed(Rectangle frame, OptionalInt family) {
        List<PlacedColumn> columns = new ArrayList<>();
        double top = frame.y() + BoxStyle.HEADER_HEIGHT + BoxStyle.ROWS_PADDING;
        for (BoxColumn column : box.columns()) {
            Rectangle row = new Rectangle(frame.x(), top, frame.width(), BoxStyle.ROW_HEIGHT);
            columns.add(new PlacedColumn(column, name(column), type(column), row));
            top += BoxStyle.ROW_HEIGHT;
        }
        Rectangle header = new Rectangle(frame.x(), frame.y(), frame.width(), BoxStyle.HEADER_HEIGHT);
        return new PlacedBox(box, title, frame, header, nameOffset, columns, family);
    }
}
