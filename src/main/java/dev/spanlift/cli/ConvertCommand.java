package dev.spanlift.cli;

import dev.spanlift.SpannerDdl;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.Dialect;
import dev.spanlift.dialect.Dialects;
import dev.spanlift.dialect.Provenance;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Converts schemas to another database's DDL. */
@Command(
        name = "convert",
        header = "Convert a schema to DDL that MySQL loads.",
        description = {
            "Reads Cloud Spanner DDL (GoogleSQL), applies its statements in order to a schema and writes that schema as DDL"
                    + " of the target. Whatever the target cannot carry exactly gives a diagnostic that says what became of"
                    + " it.",
            "The DDL goes to standard output, diagnostics to standard error, also with --format json. A schema with errors"
                    + " gives no DDL."
        },
        footer = {
            "",
            "Examples:",
            "  spanlift convert schema.sql > schema.mysql.sql",
            "  spanlift convert migrations/ | mysql music       all files are one schema",
            "  spanlift convert --fail-on warning schema.sql    accept no loss",
            "  spanlift convert --each --output-folder mysql schemas/"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private SchemaOptions schemas = new SchemaOptions();

    @Option(
            names = "--to",
            paramLabel = "DIALECT",
            defaultValue = "mysql",
            description = "What to convert to: mysql (the default).")
    private String target = "";

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    @Mixin
    private DiagnosticOptions diagnostics = new DiagnosticOptions();

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dialect dialect = dialect();
        List<List<InputFile>> inputs = schemas.schemas(console);
        List<String> destinations =
                outputs.destinations(console, inputs, schemas.each(), "." + dialect.name() + ".sql");
        DiagnosticPrinter printer = diagnostics.printer(console, console::writeError);
        boolean failed = false;
        for (int i = 0; i < inputs.size(); i++) {
            ConversionResult result = convert(InputFile.readAll(inputs.get(i)), dialect);
            printer.print(result.diagnostics());
            if (diagnostics.isFailure(result.diagnostics())) {
                failed = true;
            } else if (destinations.isEmpty()) {
                console.write(result.sql());
            } else {
                outputs.write(console, destinations.get(i), result.sql());
            }
        }
        printer.end();
        return failed ? ExitStatus.ERRORS : ExitStatus.OK;
    }

    private static ConversionResult convert(List<SourceFile> sources, Dialect dialect) {
        List<String> names = sources.stream().map(SourceFile::name).toList();
        ConvertOptions options = ConvertOptions.defaults().toBuilder()
                .provenance(new Provenance(VersionProvider.version(), names))
                .build();
        return SpannerDdl.convert(sources, dialect, options);
    }

    private Dialect dialect() {
        return Dialects.named(target).orElseThrow(() -> {
            String known = Dialects.all().stream().map(Dialect::name).collect(Collectors.joining(", "));
            return new ParameterException(
                    command.commandLine(), "there is no dialect '" + target + "'; there are: " + known);
        });
    }
}
