package dev.spanlift.cli;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.SeverityPolicy;
import dev.spanlift.source.SourceFile;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports what is wrong with schemas. */
@Command(
        name = "check",
        header = "Report what Cloud Spanner would refuse, without a database.",
        description = {
            "Reads Cloud Spanner DDL (GoogleSQL), applies its statements in order to a schema and reports all errors in one"
                    + " run, each at its place.",
            "Diagnostics go to standard error; with --format json, to standard output. A schema without errors prints"
                    + " nothing."
        },
        footer = {
            "",
            "Examples:",
            "  spanlift check schema.sql",
            "  spanlift check migrations/               all files are one schema",
            "  spanlift check --each examples/*.sql     every file is a schema of its own",
            "  gcloud spanner databases ddl describe music --instance=prod | spanlift check",
            "  spanlift check --format json schema.sql | jq .message"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SchemaOptions schemas = new SchemaOptions();

    @Mixin
    private DiagnosticOptions diagnostics = new DiagnosticOptions();

    @Option(
            names = "--syntax-only",
            description =
                    "Look at every statement by itself: do not apply them to a schema, do not check names and types.")
    private boolean syntaxOnly;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DiagnosticPrinter printer = diagnostics.printer(console, console::write);
        SeverityPolicy policy = diagnostics.policy(false);
        boolean failed = false;
        for (List<InputFile> files : schemas.schemas(console)) {
            List<Diagnostic> found = policy.apply(check(InputFile.readAll(files)));
            printer.print(found);
            failed |= diagnostics.isFailure(found);
        }
        printer.end();
        return failed ? ExitStatus.ERRORS : ExitStatus.OK;
    }

    private List<Diagnostic> check(List<SourceFile> sources) {
        return syntaxOnly
                ? SpannerDdl.checkSyntax(sources)
                : SpannerDdl.check(sources).diagnostics();
    }
}
