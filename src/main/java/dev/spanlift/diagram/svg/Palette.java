package dev.spanlift.diagram.svg;

import java.util.List;

/**
 * The colours of a theme, as CSS writes them.
 *
 * @param canvas behind everything
 * @param paper behind the rows of a box
 * @param ink names
 * @param quiet types, labels and remarks
 * @param border around boxes
 * @param line foreign keys
 * @param key marks of primary keys
 * @param reference marks of foreign keys
 * @param neutral headers of tables without a family
 * @param families one colour for each family, in turn
 */
record Palette(
        String canvas,
        String paper,
        String ink,
        String quiet,
        String border,
        String line,
        String key,
        String reference,
        String neutral,
        List<String> families) {
    static final Palette LIGHT = new Palette(
            "#f8fafc",
            "#ffffff",
            "#0f172a",
            "#586679",
            "#c3cdda",
            "#5b6b80",
            "#a14408",
            "#1d5fd1",
            "#64748b",
            List.of("#2563eb", "#0d8f83", "#7c3aed", "#b45309", "#d11a47", "#15803d", "#0782a3", "#b321c6"));
    static final Palette DARK = new Palette(
            "#0d1420",
            "#151e2d",
            "#e6ecf5",
            "#9badc4",
            "#33445c",
            "#8b9db6",
            "#f5a65b",
            "#7fb2ff",
            "#8496b0",
            List.of("#6ea4ff", "#2dd4bf", "#a78bfa", "#f0b54a", "#fb7190", "#4ade80", "#38cdee", "#e77bf3"));

    Palette {
        families = List.copyOf(families);
    }
}
