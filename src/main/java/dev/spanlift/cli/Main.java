package dev.spanlift.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the executable jar. */
public final class Main {
    private final Console console;
    private final SpanliftCommand spanlift = new SpanliftCommand();

    private Main(Console console) {
        this.console = console;
    }

    /**
     * Runs the command line and ends the process with its exit status.
     *
     * @param arguments the arguments as the shell passed them
     */
    public static void main(String[] arguments) {
        // Not System.out, which hides failures.
        Console console = new Console(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                Path.of(""),
                Terminal.takesColors(System.getenv()));
        System.exit(run(console, arguments));
    }

    /** Runs the command line on the given console and returns the exit status; never throws. */
    static int run(Console console, String... arguments) {
        return new Main(console).run(arguments);
    }

    private int run(String... arguments) {
        try {
            CommandLine commandLine = commandLine();
            int status = commandLine.execute(ArgumentFiles.expand(console.folder(), arguments));
            commandLine.getOut().flush();
            console.flush();
            return status;
        } catch (RuntimeException | Error failure) {
            return failed(failure);
        }
    }

    private CommandLine commandLine() {
        return new CommandLine(spanlift)
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new DiagramCommand(console))
                .addSubcommand(new FormatCommand(console))
                .addSubcommand(new HelpCommand())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(console.output(), false, StandardCharsets.UTF_8))
                .setErr(console.errorWriter())
                .setParameterExceptionHandler((exception, arguments) -> wrongUsage(exception))
                .setExecutionExceptionHandler((exception, commandLine, parsed) -> failed(exception));
    }

    private int wrongUsage(ParameterException exception) {
        CommandLine commandLine = exception.getCommandLine();
        console.complain(explain(exception));
        StringWriter suggestions = new StringWriter();
        if (UnmatchedArgumentException.printSuggestions(exception, new PrintWriter(suggestions, true))) {
            console.writeError(suggestions.toString());
        }
        console.writeError("Try '" + commandLine.getCommandSpec().qualifiedName() + " --help' for what it takes.\n");
        return ExitStatus.USAGE;
    }

    private static String explain(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched
                && exception.getCommandLine().getParent() == null
                && !unmatched.isUnknownOption()) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "'";
        }
        return String.valueOf(exception.getMessage());
    }

    private int failed(Throwable failure) {
        if (failure instanceof InputOutputException exception) {
            exception.explanation().ifPresent(console::complain);
            return ExitStatus.INPUT_OUTPUT;
        }
        return apologize(failure);
    }

    private int apologize(Throwable failure) {
        console.complain("internal error, sorry: " + failure);
        console.writeError("This is a bug in " + VersionProvider.version()
                + ". Please open an issue with this message and, if you can, the input.\n");
        if (spanlift.debug()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            console.writeError(trace.toString());
        } else {
            console.writeError("--debug shows where it happened.\n");
        }
        return ExitStatus.INTERNAL;
    }
}
