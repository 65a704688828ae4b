package dev.spanlift.cli;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.SeverityPolicy;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.Dialect;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            "  spanlift convert --strict schema.sql             accept no loss",
            "  spanlift convert --each --output-folder mysql schemas/"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SchemaOptions schemas = new SchemaOptions();

    @Mixin
    private DialectOptions target = new DialectOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    @Mixin
    private DiagnosticOptions diagnostics = new DiagnosticOptions();

    @Option(
            names = "--strict",
            description = "Accept no loss: what is a warning otherwise is an error, unless --severity says what it is.")
    private boolean strict;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "Write to FILE, as JSON, where each object of the source went, and what changed on the way. Not"
                            + " with --each.")
    private Optional<String> map = Optional.empty();

    @Spec
    private CommandSpec command = CommandSpec.create();

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (map.isPresent() && schemas.each()) {
            throw new ParameterException(command.commandLine(), "--map is for one schema: not with --each");
        }
        Dialect dialect = target.dialect();
        List<List<InputFile>> inputs = schemas.schemas(console);
        List<String> destinations =
                outputs.destinations(console, inputs, schemas.each(), "." + dialect.name() + ".sql");
        DiagnosticPrinter printer = diagnostics.printer(console, console::writeError);
        SeverityPolicy policy = diagnostics.policy(strict);
        boolean failed = false;
        for (int i = 0; i < inputs.size(); i++) {
            List<SourceFile> sources = InputFile.readAll(inputs.get(i));
            ConversionResult result = SpannerDdl.convert(sources, dialect, target.choices(sources));
            List<Diagnostic> found = policy.apply(result.diagnostics());
            printer.print(found);
            if (diagnostics.isFailure(found)) {
                failed = true;
                continue;
            }
            map.ifPresent(file -> outputs.write(console, file, ObjectMap.json(result.mappings())));
            if (destinations.isEmpty()) {
                console.write(result.sql());
            } else {
                outputs.write(console, destinations.get(i), result.sql());
            }
        }
        printer.end();
        return failed ? ExitStatus.ERRORS : ExitStatus.OK;
    }
}
