package dev.spanlift.cli;

import dev.spanlift.Picture;
import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.SeverityPolicy;
import dev.spanlift.diagram.ColumnSelection;
import dev.spanlift.diagram.DiagramOptions;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.Theme;
import dev.spanlift.diagram.output.DiagramFormat;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Draws schemas. */
final class DiagramCommand implements Command {
    static final String NAME = "diagram";

    private static final Option<DiagramFormat> FORMAT = Option.of(
            ValueType.choice(DiagramFormat.class),
            "FORMAT",
            "What to make: ${COMPLETION-CANDIDATES}. Without it, the ending of --output decides; svg where there is none.",
            "--format");

    private static final Option<String> TABLE = Option.repeated(
            ValueType.text(),
            "NAME|GLOB",
            "Draw only tables of that name, in which * stands for any characters and ? for any one. May be given several"
                    + " times.",
            "--table");

    private static final Option<String> AROUND = Option.of(
            ValueType.text(),
            "NAME",
            "Draw only that table and its neighbours; with --table, these as well.",
            "--around");

    private static final Option<Integer> DEPTH = Option.of(
            ValueType.number(),
            "N",
            "How many relations away from --around a neighbour may be: 1 where it is not given.",
            "--depth");

    private static final Option<ColumnSelection> COLUMNS = Option.of(
            ValueType.choice(ColumnSelection.class),
            "WHICH",
            "Which columns to show: all (the default), keys (those of primary keys and relations) or none.",
            "--columns");

    private static final Option<Void> VIEWS = Option.flag("Draw views, too, and what they read.", "--views");

    private static final Option<Void> GRAPHS =
            Option.flag("Draw property graphs, too: their elements, and where edges begin and end.", "--graphs");

    private static final Option<Theme> THEME = Option.of(
            ValueType.choice(Theme.class),
            "THEME",
            "The colours: light, dark or auto, which follows the reader's system (the default).",
            "--theme");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Option<?>> options() {
        return Option.join(
                SchemaOptions.ALL,
                List.of(FORMAT),
                OutputOptions.ALL,
                List.of(TABLE, AROUND, DEPTH, COLUMNS, VIEWS, GRAPHS, THEME),
                ReportOptions.ALL);
    }

    @Override
    public Help help() {
        return new Help(
                "Draw a schema as an entity-relationship diagram.",
                List.of(
                        "Reads Cloud Spanner DDL (GoogleSQL), applies its statements in order to a schema and draws its tables with"
                                + " columns, keys, interleaving and foreign keys.",
                        "The picture goes to standard output, diagnostics to standard error. A schema with errors gives no picture."),
                List.of(
                        "spanlift diagram -o schema.svg schema.sql",
                        "spanlift diagram -o schema.html migrations/       a page to look around in",
                        "spanlift diagram -o schema.mwb schema.sql         a model for MySQL Workbench",
                        "spanlift diagram --around Orders --depth 2 -o orders.svg schema.sql",
                        "spanlift diagram --table 'Billing*' --columns keys -o billing.svg schema.sql"));
    }

    @Override
    public int run(Arguments arguments, Console console) {
        SchemaOptions schemas = new SchemaOptions(arguments);
        OutputOptions outputs = new OutputOptions(arguments);
        ReportOptions diagnostics = new ReportOptions(arguments);
        DiagramFormat chosen = format(arguments, outputs);
        DiagramOptions options = options(arguments);
        Theme theme = arguments.value(THEME).orElse(Theme.AUTO);
        ColumnSelection columns = arguments.value(COLUMNS).orElse(ColumnSelection.ALL);
        List<List<InputFile>> inputs = schemas.schemas(console);
        List<String> destinations = outputs.destinations(console, inputs, schemas.each(), chosen.ending());
        DiagnosticPrinter printer = diagnostics.printer(console);
        SeverityPolicy policy = diagnostics.policy(false);
        boolean failed = false;
        for (int i = 0; i < inputs.size(); i++) {
            List<InputFile> files = inputs.get(i);
            RenderOptions look = new RenderOptions(title(files), theme, columns);
            List<SourceFile> sources = InputFile.readAll(files);
            Picture picture = picture(console, sources, chosen, options, look);
            List<Diagnostic> found = policy.apply(picture.diagnostics());
            printer.print(found);
            if (diagnostics.isFailure(found)) {
                failed = true;
            } else if (destinations.isEmpty()) {
                console.write(picture.content());
            } else {
                outputs.write(console, destinations.get(i), picture.content());
            }
        }
        printer.end();
        return failed ? ExitStatus.ERRORS : ExitStatus.OK;
    }

    private static Picture picture(
            Console console,
            List<SourceFile> sources,
            DiagramFormat format,
            DiagramOptions options,
            RenderOptions look) {
        String drawn = sources.size() == 1 ? sources.get(0).name() : sources.size() + " files";
        Progress progress = Progress.of(console, "drawing " + drawn);
        try {
            return SpannerDdl.diagram(sources, format, options, look);
        } finally {
            progress.close();
        }
    }

    private static DiagramFormat format(Arguments arguments, OutputOptions outputs) {
        Optional<DiagramFormat> format = arguments.value(FORMAT);
        if (format.isPresent() || outputs.file().isEmpty()) {
            return format.orElse(DiagramFormat.SVG);
        }
        String file = outputs.file().get();
        return DiagramFormat.ofFile(file)
                .orElseThrow(() ->
                        new UsageException("the ending of " + file + " is that of no known format; --format says it"));
    }

    private static DiagramOptions options(Arguments arguments) {
        Optional<String> center = arguments.value(AROUND);
        Optional<Integer> depth = arguments.value(DEPTH);
        if (depth.isPresent() && center.isEmpty()) {
            throw new UsageException("--depth needs --around");
        } else if (depth.isPresent() && depth.get() < 0) {
            throw new UsageException("--depth takes a number from 0");
        }
        DiagramOptions options = DiagramOptions.defaults()
                .withTables(arguments.values(TABLE))
                .withViews(arguments.has(VIEWS))
                .withGraphs(arguments.has(GRAPHS));
        return center.map(name -> options.around(name, depth.orElse(1))).orElse(options);
    }

    /** Several files have no name in common. */
    private static String title(List<InputFile> files) {
        return files.size() == 1 && files.get(0).path().isPresent() ? OutputOptions.baseName(files.get(0)) : "";
    }
}
