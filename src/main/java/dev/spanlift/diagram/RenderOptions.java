package dev.spanlift.diagram;

/**
 * How a picture looks.
 *
 * @param title the heading; empty for none
 * @param theme the colours
 * @param columns which columns to show; pictures that let their reader choose begin with these
 */
public record RenderOptions(String title, Theme theme, ColumnSelection columns) {
    private static final RenderOptions DEFAULTS = new RenderOptions("", Theme.AUTO, ColumnSelection.ALL);

    /** Returns the options of a picture with all columns and no heading in the colours of the reader's system. */
    public static RenderOptions defaults() {
        return DEFAULTS;
    }
}
