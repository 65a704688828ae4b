package dev.spanlift.diagram;

import java.util.List;
import java.util.Optional;

/**
 * What a diagram shows.
 *
 * @param tables names of tables, views and graphs to show, in which {@code *} stands for any characters and {@code ?} for any one;
 *     capitals make no difference; empty together with an absent {@code center} for everything
 * @param center a table, view or graph that is shown with its neighbours, in addition to {@code tables}
 * @param depth how many relations away from the centre a neighbour may be, from 0; counts only with a centre
 * @param columns which columns to show
 * @param views whether views are shown
 * @param graphs whether property graphs are shown
 */
public record DiagramOptions(
        List<String> tables,
        Optional<String> center,
        int depth,
        ColumnSelection columns,
        boolean views,
        boolean graphs) {

    private static final DiagramOptions DEFAULTS =
            new DiagramOptions(List.of(), Optional.empty(), 1, ColumnSelection.ALL, false, false);

    /** Copies the list, so that the record is immutable. */
    public DiagramOptions {
        tables = List.copyOf(tables);
        if (depth < 0) {
            throw new IllegalArgumentException("a negative depth: " + depth);
        }
    }

    /** Returns the options of a diagram of all tables with all columns, without views and graphs. */
    public static DiagramOptions defaults() {
        return DEFAULTS;
    }

    /** Returns these options with other tables. */
    public DiagramOptions withTables(List<String> patterns) {
        return new DiagramOptions(patterns, center, depth, columns, views, graphs);
    }

    /** Returns these options with a centre and how far from it to go. */
    public DiagramOptions around(String name, int newDepth) {
        return new DiagramOptions(tables, Optional.of(name), newDepth, columns, views, graphs);
    }

    /** Returns these options with other columns. */
    public DiagramOptions withColumns(ColumnSelection selection) {
        return new DiagramOptions(tables, center, depth, selection, views, graphs);
    }

    /** Returns these options with or without views and graphs. */
    public DiagramOptions withViews(boolean shown) {
        return new DiagramOptions(tables, center, depth, columns, shown, graphs);
    }

    /** Returns these options with or without property graphs. */
    public DiagramOptions withGraphs(boolean shown) {
        return new DiagramOptions(tables, center, depth, columns, views, shown);
    }
}
