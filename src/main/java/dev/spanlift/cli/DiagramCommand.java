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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws schemas. */
@Command(
        name = "diagram",
        header = "Draw a schema as an entity-relationship diagram.",
        description = {
            "Reads Cloud Spanner DDL (GoogleSQL), applies its statements in order to a schema and draws its tables with"
                    + " columns, keys, interleaving and foreign keys.",
            "The picture goes to standard output, diagnostics to standard error. A schema with errors gives no picture."
        },
        footer = {
            "",
            "Examples:",
            "  spanlift diagram -o schema.svg schema.sql",
            "  spanlift diagram -o schema.html migrations/       a page to look around in",
            "  spanlift diagram -o schema.mwb schema.sql         a model for MySQL Workbench",
            "  spanlift diagram --around Orders --depth 2 -o orders.svg schema.sql",
            "  spanlift diagram --table 'Billing*' --columns keys -o billing.svg schema.sql"
        })
final class DiagramCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private SchemaOptions schemas = new SchemaOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "What to make: ${COMPLETION-CANDIDATES}. Without it, the ending of --output decides; svg where"
                            + " there is none.")
    private Optional<DiagramFormat> format = Optional.empty();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    @Option(
            names = "--table",
            paramLabel = "NAME|GLOB",
            description =
                    "Draw only tables of that name, in which * stands for any characters and ? for any one. May be"
                            + " given several times.")
    private List<String> tables = new ArrayList<>();

    @Option(
            names = "--around",
            paramLabel = "NAME",
            description = "Draw only that table and its neighbours; with --table, these as well.")
    private Optional<String> center = Optional.empty();

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "How many relations away from --around a neighbour may be: 1 where it is not given.")
    private Optional<Integer> depth = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "WHICH",
            defaultValue = "ALL",
            description =
                    "Which columns to show: all (the default), keys (those of primary keys and relations) or none.")
    private ColumnSelection columns = ColumnSelection.ALL;

    @Option(names = "--views", description = "Draw views, too, and what they read.")
    private boolean views;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "AUTO",
            description = "The colours: light, dark or auto, which follows the reader's system (the default).")
    private Theme theme = Theme.AUTO;

    @Mixin
    private ReportOptions diagnostics = new ReportOptions();

    DiagramCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DiagramFormat chosen = format();
        DiagramOptions options = options();
        List<List<InputFile>> inputs = schemas.schemas(console);
        List<String> destinations = outputs.destinations(console, inputs, schemas.each(), chosen.ending());
        DiagnosticPrinter printer = diagnostics.printer(console);
        SeverityPolicy policy = diagnostics.policy(false);
        boolean failed = false;
        for (int i = 0; i < inputs.size(); i++) {
            List<InputFile> files = inputs.get(i);
            RenderOptions look = new RenderOptions(title(files), theme, columns);
            Picture picture = SpannerDdl.diagram(InputFile.readAll(files), chosen, options, look);
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

    private DiagramFormat format() {
        if (format.isPresent() || outputs.file().isEmpty()) {
            return format.orElse(DiagramFormat.SVG);
        }
        String file = outputs.file().get();
        return DiagramFormat.ofFile(file)
                .orElseThrow(() -> usage("the ending of " + file + " is that of no known format; --format says it"));
    }

    private DiagramOptions options() {
        if (depth.isPresent() && center.isEmpty()) {
            throw usage("--depth needs --around");
        } else if (depth.isPresent() && depth.get() < 0) {
            throw usage("--depth takes a number from 0");
        }
        DiagramOptions options = DiagramOptions.defaults().withTables(tables).withViews(views);
        return center.map(name -> options.around(name, depth.orElse(1))).orElse(options);
    }

    /** Several files have no name in common. */
    private static String title(List<InputFile> files) {
        return files.size() == 1 && files.get(0).path().isPresent() ? OutputOptions.baseName(files.get(0)) : "";
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
