package dev.spanlift.diagram.output;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.svg.SvgRenderer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format for diagrams. */
public enum DiagramFormat {
    /** A vector graphic: for documents, READMEs and walls. */
    SVG(".svg") {
        @Override
        public byte[] render(Catalog catalog, Diagram diagram, RenderOptions options) {
            return utf8(SvgRenderer.render(diagram, options));
        }
    };

    private final String ending;

    DiagramFormat(String ending) {
        this.ending = ending;
    }

    /** Returns the format that a file's name ends like, whatever its capitals. */
    public static Optional<DiagramFormat> ofFile(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lowerCase.endsWith(format.ending))
                .findFirst();
    }

    /** Returns what files of this format end in, in lower case and with the dot. */
    public String ending() {
        return ending;
    }

    /**
     * Returns the bytes of a file with the diagram. Text is UTF-8.
     *
     * @param catalog the catalog that the diagram was made of
     * @param diagram the diagram with all columns
     * @throws dev.spanlift.diagram.layout.LayoutUnavailableException if the format needs the layout library, and that is
     *     not on the class path
     */
    public abstract byte[] render(Catalog catalog, Diagram diagram, RenderOptions options);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
