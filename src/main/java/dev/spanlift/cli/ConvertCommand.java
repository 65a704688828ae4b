package dev.spanlift.cli;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.diagnostic.SeverityPolicy;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.Dialect;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Converts schemas to another database's DDL. */
final class ConvertCommand implements Command {
    static final String NAME = "convert";

    private static final Option<Void> STRICT = Option.flag(
            "Accept no loss: what is a warning otherwise is an error, unless --severity says what it is.", "--strict");

    private static final Option<String> MAP = Option.of(
            ValueType.text(),
            "FILE",
            "Write to FILE, as JSON, where each object of the source went, and what changed on the way. Not with --each.",
            "--map");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Option<?>> options() {
        return Option.join(
                SchemaOptions.ALL, DialectOptions.ALL, OutputOptions.ALL, DiagnosticOptions.ALL, List.of(STRICT, MAP));
    }

    @Override
    public Help help() {
        return new Help(
                "Convert a schema to DDL that MySQL loads.",
                List.of(
                        "Reads Cloud Spanner DDL (GoogleSQL), applies its statements in order to a schema and writes that schema as DDL"
                                + " of the target. Whatever the target cannot carry exactly gives a diagnostic that says what became of"
                                + " it.",
                        "The DDL goes to standard output, diagnostics to standard error, whatever their --format. A schema with errors"
                                + " gives no DDL."),
                List.of(
                        "spanlift convert schema.sql > schema.mysql.sql",
                        "spanlift convert migrations/ | mysql music       all files are one schema",
                        "spanlift convert --strict schema.sql             accept no loss",
                        "spanlift convert --each --output-folder mysql schemas/"));
    }

    @Override
    public int run(Arguments arguments, Console console) {
        SchemaOptions schemas = new SchemaOptions(arguments);
        DialectOptions target = new DialectOptions(arguments);
        OutputOptions outputs = new OutputOptions(arguments);
        DiagnosticOptions diagnostics = new DiagnosticOptions(arguments);
        Optional<String> map = arguments.value(MAP);
        if (map.isPresent() && schemas.each()) {
            throw new UsageException("--map is for one schema: not with --each");
        }
        Dialect dialect = target.dialect();
        DialectOptions.Overrides overrides = target.overrides(console);
        List<List<InputFile>> inputs = schemas.schemas(console);
        List<String> destinations =
                outputs.destinations(console, inputs, schemas.each(), "." + dialect.name() + ".sql");
        map.ifPresent(file -> OutputOptions.checkBeside(console, "--map", file, inputs, destinations));
        List<String> written =
                Stream.concat(destinations.stream(), map.stream()).toList();
        OutputOptions.rejectInputs(console, target.files(console).stream(), written);
        DiagnosticPrinter printer = diagnostics.printer(console, console::writeError);
        SeverityPolicy policy = diagnostics.policy(arguments.has(STRICT));
        refuseSilentErrors(policy);
        boolean failed = false;
        for (int i = 0; i < inputs.size(); i++) {
            List<SourceFile> sources = InputFile.readAll(inputs.get(i));
            ConversionResult result = SpannerDdl.convert(sources, dialect, target.choices(sources, overrides));
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

    /** What an error is about is not in the output: it may count as less, but not be lost without a word. */
    private static void refuseSilentErrors(SeverityPolicy policy) {
        policy.severities().entrySet().stream()
                .filter(entry -> entry.getKey().severity() == Severity.ERROR
                        && entry.getValue().isEmpty())
                .map(entry -> entry.getKey().name())
                .sorted()
                .findFirst()
                .ifPresent(code -> {
                    throw new UsageException("--severity " + code
                            + "=off: what an error is about is missing in the output, which must be told;"
                            + " warning or info let the conversion go on");
                });
    }
}
