package dev.spanlift.diagram.svg;

import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.layout.DiagramLayout;
import dev.spanlift.diagram.layout.Placement;
import dev.spanlift.diagram.layout.TextMetrics;

/** Draws a diagram as an SVG document. */
public final class SvgRenderer {
    private static final double MARGIN = 28;
    private static final double HEADING_HEIGHT = 46;
    private static final double HEADING_SIZE = 20;

    private SvgRenderer() {}

    /**
     * Returns the document.
     *
     * @throws dev.spanlift.diagram.layout.LayoutUnavailableException if the layout library is not on the class path
     */
    public static String render(Diagram diagram, RenderOptions options) {
        Diagram shown = diagram.showing(options.columns());
        Placement placement = DiagramLayout.place(shown);
        String title = options.title();
        double top = title.isEmpty() ? 0 : HEADING_HEIGHT;
        double width =
                Math.max(placement.width(), Math.min(640, TextMetrics.width(title, HEADING_SIZE, true)) + 2 * MARGIN);
        Legend.Drawn legend = Legend.of(shown, MARGIN, top + placement.height() - MARGIN / 2, width - MARGIN);
        double height = top + placement.height() + legend.height();
        StringBuilder svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" class="erd" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s"\
                 role="graphics-document document">
                """.formatted(SvgNumbers.text(width), SvgNumbers.text(height)));
        String name = title.isEmpty() ? "Entity-relationship diagram" : title;
        svg.append("<title>").append(Xml.escape(name)).append("</title>\n");
        svg.append("<desc>Entity-relationship diagram: ")
                .append(Descriptions.of(shown))
                .append("</desc>\n");
        svg.append("<style>\n").append(StyleSheet.of(options.theme())).append("</style>\n");
        svg.append("<rect class=\"canvas\" width=\"100%\" height=\"100%\"/>\n");
        if (!title.isEmpty()) {
            String shortened = TextMetrics.shorten(title, HEADING_SIZE, true, width - 2 * MARGIN);
            svg.append("<text class=\"heading\" x=\"%s\" y=\"44\">".formatted(SvgNumbers.text(MARGIN)))
                    .append(Xml.escape(shortened))
                    .append("</text>\n");
        }
        svg.append("<g transform=\"translate(0 %s)\">\n".formatted(SvgNumbers.text(top)));
        svg.append(SvgDrawing.of(placement)).append("</g>\n");
        return svg.append(legend.svg()).append("</svg>\n").toString();
    }
}
