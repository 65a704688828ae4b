package dev.spanlift.cli;

import dev.spanlift.FormatResult;
import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.SeverityPolicy;
import dev.spanlift.source.SourceFile;
import java.util.List;

/** Formats DDL files. */
final class FormatCommand implements Command {
    static final String NAME = "format";

    private static final Option<Void> CHECK = Option.flag(
            "Write nothing; name the files that are not formatted, and end with exit status 1 if there are any.",
            "--check");

    private static final Option<Void> WRITE =
            Option.flag("Write the files that are not formatted in place, each whole or not at all.", "-w", "--write");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Option<?>> options() {
        return Option.join(List.of(CHECK, WRITE), DiagnosticOptions.ALL);
    }

    @Override
    public Help help() {
        return new Help(
                "Write Cloud Spanner DDL in one readable style.",
                List.of(
                        "Reads files of Cloud Spanner DDL (GoogleSQL) and writes them to standard output in one style; comments stay where"
                                + " they are. What is written means the same, and formatting it again changes nothing.",
                        "A file with syntax errors gives no output and stays as it is."),
                List.of(
                        "spanlift format < schema.sql",
                        "spanlift format --write migrations/",
                        "spanlift format --check migrations/    for continuous integration"));
    }

    @Override
    public int run(Arguments arguments, Console console) {
        boolean check = arguments.has(CHECK);
        boolean write = arguments.has(WRITE);
        DiagnosticOptions diagnostics = new DiagnosticOptions(arguments);
        List<InputFile> files = InputOptions.files(arguments, console);
        if (check && write) {
            throw new UsageException("--check and --write exclude each other");
        } else if (write && files.stream().anyMatch(file -> file.path().isEmpty())) {
            throw new UsageException("--write takes files, not standard input");
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
            } else if ((check || write) && source.isJson()) {
                console.complain(source.name() + " is JSON, of which format makes DDL: take that from standard output");
                failed = true;
            } else if (check) {
                failed |= isComplaint(console, source, result.text());
            } else if (write) {
                rewrite(file, source, result.text());
            } else {
                console.write(result.text());
            }
        }
        printer.end();
        return failed ? ExitStatus.ERRORS : ExitStatus.OK;
    }

    private static boolean isComplaint(Console console, SourceFile source, String formatted) {
        boolean differs = !source.text().equals(formatted);
        if (differs) {
            console.complain(source.name() + " is not formatted");
        }
        return differs;
    }

    private static void rewrite(InputFile file, SourceFile source, String formatted) {
        if (!source.text().equals(formatted)) {
            file.path().ifPresent(path -> OutputFile.write(file.name(), path, formatted));
        }
    }
}
