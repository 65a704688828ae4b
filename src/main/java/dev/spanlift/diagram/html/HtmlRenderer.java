package dev.spanlift.diagram.html;

import dev.spanlift.diagram.ColumnSelection;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.Theme;
import dev.spanlift.diagram.layout.DiagramLayout;
import dev.spanlift.diagram.layout.Placement;
import dev.spanlift.diagram.svg.Descriptions;
import dev.spanlift.diagram.svg.StyleSheet;
import dev.spanlift.diagram.svg.SvgDrawing;
import dev.spanlift.diagram.svg.Xml;
import java.util.Locale;

/** Writes a diagram as one HTML page. */
public final class HtmlRenderer {
    private HtmlRenderer() {}

    /**
     * Returns the page.
     *
     * @param diagram the diagram with all columns
     * @throws dev.spanlift.diagram.layout.LayoutUnavailableException if the layout library is not on the class path
     */
    public static String render(Diagram diagram, RenderOptions options) {
        String title = options.title().isEmpty() ? "Schema" : options.title();
        StringBuilder page = new StringBuilder();
        page.append("""
                <!DOCTYPE html>
                <html lang="en" data-theme="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
                script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
                """.formatted(name(options.theme())));
        page.append("<title>").append(Xml.escape(title)).append("</title>\n<style>\n");
        page.append(StyleSheet.of(options.theme())).append(pageStyle(options.theme()));
        page.append("</style>\n</head>\n<body>\n");
        addToolbar(page, title, diagram, options.columns());
        page.append("<main id=\"stage\" tabindex=\"0\" aria-label=\"Diagram\"><div id=\"pane\">\n");
        for (ColumnSelection columns : ColumnSelection.values()) {
            addView(page, diagram.showing(columns), columns);
        }
        page.append("</div></main>\n<aside id=\"panel\" aria-live=\"polite\" hidden></aside>\n");
        page.append("<script type=\"application/json\" id=\"data\">")
                .append(DiagramData.json(diagram))
                .append("</script>\n<script>\n")
                .append(PageResource.text("page.js"))
                .append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    /** The page has variables for both themes; which of them hold is decided as the pictures' style sheet does. */
    private static String pageStyle(Theme theme) {
        String dark = PageResource.text("dark.css");
        String media = switch (theme) {
            case LIGHT -> "";
            case DARK -> "@media screen{\n" + dark + "}\n";
            case AUTO -> "@media screen and (prefers-color-scheme: dark){\n" + dark + "}\n";
        };
        return PageResource.text("page.css") + media;
    }

    private static void addToolbar(StringBuilder page, String title, Diagram diagram, ColumnSelection chosen) {
        page.append("<header>\n<h1>").append(Xml.escape(title)).append("</h1>\n");
        page.append("<p id=\"count\">").append(Descriptions.of(diagram)).append("</p>\n");
        page.append("""
                <div id="finder"><input id="search" type="search" placeholder="Search tables and columns" role="combobox"\
                 aria-label="Search" aria-expanded="false" aria-controls="results" autocomplete="off" spellcheck="false">\
                <kbd>/</kbd><ul id="results" role="listbox" hidden></ul></div>
                <fieldset id="columns"><legend>Columns</legend>
                """);
        for (ColumnSelection columns : ColumnSelection.values()) {
            page.append("<label><input type=\"radio\" name=\"columns\" value=\"%1$s\"%2$s><span>%1$s</span></label>\n"
                    .formatted(name(columns), columns == chosen ? " checked" : ""));
        }
        page.append("""
                </fieldset>
                <div id="zoom"><button id="zoom-out" title="Zoom out (-)">\u2212</button>\
                <button id="fit" title="Fit all into the window (0)">Fit</button>\
                <button id="zoom-in" title="Zoom in (+)">+</button></div>
                <button id="print" title="Print">Print</button>
                </header>
                """);
    }

    private static void addView(StringBuilder page, Diagram diagram, ColumnSelection columns) {
        Placement placement = DiagramLayout.place(diagram);
        long width = (long) Math.ceil(placement.width());
        long height = (long) Math.ceil(placement.height());
        page.append("""
                <svg class="erd view-%1$s" data-columns="%1$s" width="%2$s" height="%3$s" viewBox="0 0 %2$s %3$s"\
                 role="graphics-document document" hidden>
                """.formatted(name(columns), Long.toString(width), Long.toString(height)));
        page.append("<title>Entity-relationship diagram</title>\n")
                .append("<rect class=\"canvas\" width=\"100%\" height=\"100%\"/>\n")
                .append(SvgDrawing.of(placement))
                .append("</svg>\n");
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
