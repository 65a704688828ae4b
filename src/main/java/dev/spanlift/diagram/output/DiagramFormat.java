package dev.spanlift.diagram.output;

import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.View;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.html.HtmlRenderer;
import dev.spanlift.diagram.layout.DiagramLayout;
import dev.spanlift.diagram.mwb.MwbRenderer;
import dev.spanlift.diagram.svg.SvgRenderer;
import dev.spanlift.diagram.text.DbmlRenderer;
import dev.spanlift.diagram.text.DotRenderer;
import dev.spanlift.diagram.text.MermaidRenderer;
import dev.spanlift.diagram.text.PlantUmlRenderer;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.mysql.MySqlSchema;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A format for diagrams. */
public enum DiagramFormat {
    /** A vector graphic: for documents, READMEs and walls. */
    SVG(".svg") {
        @Override
        public byte[] render(Catalog catalog, Diagram diagram, RenderOptions options, Consumer<Diagnostic> report) {
            return utf8(SvgRenderer.render(diagram, options));
        }
    },
    /** One page without network access: for looking around in a large schema. */
    HTML(".html") {
        @Override
        public byte[] render(Catalog catalog, Diagram diagram, RenderOptions options, Consumer<Diagnostic> report) {
            return utf8(HtmlRenderer.render(diagram, options));
        }
    },
    /** A model for MySQL Workbench: the MySQL tables that the schema becomes, drawn. */
    MWB(".mwb") {
        @Override
        public byte[] render(Catalog catalog, Diagram diagram, RenderOptions options, Consumer<Diagnostic> report) {
            MySqlSchema schema = MySqlSchema.of(catalog, CONVERSION);
            schema.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.code() != DiagnosticCode.VIEW_DROPPED)
                    .forEach(report);
            catalog.views().forEach(view -> report.accept(leftOut(view)));
            return MwbRenderer.render(
                    schema, catalog.databaseName().orElse(UNNAMED_DATABASE), DiagramLayout.place(diagram.tablesOnly()));
        }
    },
    /** Mermaid's text: for Markdown that draws it, as on GitHub. */
    MERMAID(".mmd") {
        @Override
        public byte[] render(Catalog catalog, Diagram diagram, RenderOptions options, Consumer<Diagnostic> report) {
            return utf8(MermaidRenderer.render(diagram.showing(options.columns())));
        }
    },
    /** Graphviz' text: for whoever has a layout of their own. */
    DOT(".dot", ".gv") {
        @Override
        public byte[] render(Catalog catalog, Diagram diagram, RenderOptions options, Consumer<Diagnostic> report) {
            return utf8(DotRenderer.render(diagram.showing(options.columns())));
        }
    },
    /** PlantUML's text: for wikis and documents that draw it. */
    PLANTUML(".puml") {
        @Override
        public byte[] render(Catalog catalog, Diagram diagram, RenderOptions options, Consumer<Diagnostic> report) {
            return utf8(PlantUmlRenderer.render(diagram.showing(options.columns())));
        }
    },
    /** Database Markup Language: for dbdiagram.io and tools around it. */
    DBML(".dbml") {
        @Override
        public byte[] render(Catalog catalog, Diagram diagram, RenderOptions options, Consumer<Diagnostic> report) {
            return utf8(DbmlRenderer.render(diagram.showing(options.columns())));
        }
    };

    /** What Workbench calls the schema of a new model. */
    private static final String UNNAMED_DATABASE = "mydb";

    /** As for Workbench's import, but for events, which a model of tables does not have. */
    private static final ConvertOptions CONVERSION = ConvertOptions.defaults().toBuilder()
            .profile("workbench")
            .deletionEvents(false)
            .build();

    private final String ending;
    private final String otherEnding;

    DiagramFormat(String ending) {
        this(ending, ending);
    }

    DiagramFormat(String ending, String otherEnding) {
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    /** Returns the format that a file's name ends like, whatever its capitals. */
    public static Optional<DiagramFormat> ofFile(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lowerCase.endsWith(format.ending) || lowerCase.endsWith(format.otherEnding))
                .findFirst();
    }

    /** Returns what files of this format usually end in, in lower case and with the dot. */
    public String ending() {
        return ending;
    }

    /**
     * Returns the bytes of a file with the diagram. Text is UTF-8.
     *
     * @param catalog the catalog that the diagram was made of
     * @param diagram the diagram with all columns
     * @param report is told what the format does not carry; pictures of the catalog itself have nothing to tell
     * @throws dev.spanlift.diagram.layout.LayoutUnavailableException if the format needs the layout library, and that is
     *     not on the class path
     */
    public abstract byte[] render(Catalog catalog, Diagram diagram, RenderOptions options, Consumer<Diagnostic> report);

    private static Diagnostic leftOut(View view) {
        return Diagnostic.of(
                        DiagnosticCode.OBJECT_DROPPED,
                        view.span(),
                        "view " + view.name() + " was left out: the model holds tables")
                .withObject(view.name().toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
