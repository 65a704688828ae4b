package dev.spanlift.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the executable jar. */
@Command(name = "spanlift", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class Main {

    private Main() {}

    /**
     * Runs the command line and ends the process with its exit status.
     *
     * @param arguments the arguments as the shell passed them
     */
    public static void main(String[] arguments) {
        PrintWriter output = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter error = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(output, error, arguments));
    }

    /** Runs the command line on the given streams and returns the exit status. */
    static int run(PrintWriter output, PrintWriter error, String... arguments) {
        return new CommandLine(new Main()).setOut(output).setErr(error).execute(arguments);
    }
}
