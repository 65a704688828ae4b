package dev.spanlift.cli;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.SeverityPolicy;
import dev.spanlift.source.SourceFile;
import java.util.List;

/** Reports what is wrong with schemas. */
final class CheckCommand implements Command {
    static final String NAME = "check";

    private static final Option<Void> SYNTAX_ONLY = Option.flag(
            "Look at every statement by itself: do not apply them to a schema, do not check names and types.",
            "--syntax-only");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Option<?>> options() {
        return Option.join(SchemaOptions.ALL, DiagnosticOptions.ALL, List.of(SYNTAX_ONLY));
    }

    @Override
    public Help help() {
        return new Help(
                "Report what Cloud Spanner would refuse, without a database.",
                List.of(
                        "Reads Cloud Spanner DDL (GoogleSQL), applies its statements in order to a schema and reports all errors in one"
                                + " run, each at its place.",
                        "Diagnostics go to standard error; those for programs (--format), to standard output. A schema without"
                                + " errors prints nothing, or a SARIF document without results."),
                List.of(
                        "spanlift check schema.sql",
                        "spanlift check migrations/               all files are one schema",
                        "spanlift check --each examples/*.sql     every file is a schema of its own",
                        "gcloud spanner databases ddl describe music --instance=prod | spanlift check",
                        "spanlift check --format json schema.sql | jq .message"));
    }

    @Override
    public int run(Arguments arguments, Console console) {
        DiagnosticOptions diagnostics = new DiagnosticOptions(arguments);
        DiagnosticPrinter printer = diagnostics.printer(console, console::write);
        SeverityPolicy policy = diagnostics.policy(false);
        boolean syntaxOnly = arguments.has(SYNTAX_ONLY);
        boolean failed = false;
        for (List<InputFile> files : new SchemaOptions(arguments).schemas(console)) {
            List<Diagnostic> found = policy.apply(check(InputFile.readAll(files), syntaxOnly));
            printer.print(found);
            failed |= diagnostics.isFailure(found);
        }
        printer.end();
        return failed ? ExitStatus.ERRORS : ExitStatus.OK;
    }

    private static List<Diagnostic> check(List<SourceFile> sources, boolean syntaxOnly) {
        return syntaxOnly ? SpannerDdl.checkSyntax(sources) : SpannerDdl.diagnose(sources);
    }
}
