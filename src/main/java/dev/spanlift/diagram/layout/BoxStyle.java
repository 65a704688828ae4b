package dev.spanlift.diagram.layout;

/** The sizes that make a box, in CSS pixels. Layout counts with them and renderers draw by them. */
public final class BoxStyle {
    /** The font size of titles, which are bold. */
    public static final double TITLE_SIZE = 13.5;
    /** The font size of column names. */
    public static final double NAME_SIZE = 12.5;
    /** The font size of types, labels and remarks. */
    public static final double SMALL_SIZE = 11;
    /** The height of a box's header. */
    public static final double HEADER_HEIGHT = 34;
    /** The height of a column's row. */
    public static final double ROW_HEIGHT = 21;
    /** The room between the edge of a box and its text. */
    public static final double PADDING = 12;
    /** The room above the first and below the last row. */
    public static final double ROWS_PADDING = 5;
    /** The room for one mark beside a column, such as PK. */
    public static final double MARK_WIDTH = 22;
    /** The room for the dot that says whether a column may be NULL. */
    public static final double DOT_WIDTH = 14;
    /** The least room between a name and its type. */
    public static final double GAP = 18;
    /** The height of a label. */
    public static final double LABEL_HEIGHT = 16;
    /** The room on both sides of a label's text, together. */
    public static final double LABEL_PADDING = 8;
    /** The room that the sign for a cardinality takes at the end of a line. */
    public static final double END_LENGTH = 20;

    static final double MAX_TITLE_WIDTH = 360;
    static final double MAX_NAME_WIDTH = 300;
    static final double MAX_TYPE_WIDTH = 220;
    static final double MAX_LABEL_WIDTH = 200;
    static final double MIN_BOX_WIDTH = 120;

    private BoxStyle() {}
}
