package dev.spanlift.cli;

import dev.spanlift.FormatResult;
import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.SeverityPolicy;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Formats DDL files. */
@Command(
        name = "format",
        header = "Write Cloud Spanner DDL in one readable style.",
        description = {
            "Reads files of Cloud Spanner DDL (GoogleSQL) and writes them to standard output in one style; comments stay where"
                    + " they are. What is written means the same, and formatting it again changes nothing.",
            "A file with syntax errors gives no output and stays as it is."
        },
        footer = {
            "",
            "Examples:",
            "  spanlift format < schema.sql",
            "  spanlift format --write migrations/",
            "  spanlift format --check migrations/    for continuous integration"
        })
final class FormatCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--check",
            description =
                    "Write nothing; name the files that are not formatted, and end with exit status 1 if there are any.")
    private boolean check;

    @Option(
            names = {"-w", "--write"},
            description = "Write the files that are not formatted in place, each whole or not at all.")
    private boolean write;

    @Mixin
    private DiagnosticOptions diagnostics = new DiagnosticOptions();

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<InputFile> files = inputs.files(console);
        if (check && write) {
            throw usage("--check and --write exclude each other");
        } else if (write && files.stream().anyMatch(file -> file.path().isEmpty())) {
            throw usage("--write takes files, not standard input");
        }
        DiagnosticPrinter printer = diagnostics.printer(console, console::writeError);
        SeverityPolicy policy = diagnostics.policy(false);
        boolean failed = false;
        for (InputFile file : files) {
            SourceFile source = file.source();
            FormatResult result = SpannerDdl.format(source);
            List<Diagnostic> found = policy.apply(result.diagnostics());
            printer.print(found);
            if (diagnostics.isFailure(found)) {
                failed = true;
            } else if (check) {
                failed |= isComplaint(source, result.text());
            } else {
                write(file, source, result.text());
            }
        }
        printer.end();
        return failed ? ExitStatus.ERRORS : ExitStatus.OK;
    }

    private boolean isComplaint(SourceFile source, String formatted) {
        boolean differs = !source.text().equals(formatted);
        if (differs) {
            console.complain(source.name() + " is not formatted");
        }
        return differs;
    }

    private void write(InputFile file, SourceFile source, String formatted) {
        if (!write) {
            console.write(formatted);
        } else if (!source.text().equals(formatted)) {
            file.path().ifPresent(path -> OutputFile.write(file.name(), path, formatted));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
