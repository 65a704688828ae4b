package dev.spanlift.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The entry point of the executable jar. */
public final class Main {
    private final Console console;

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
                new Terminal(System.getenv()));
        int status = run(console, arguments);
        // The JVM ends with status 0 by itself. Not by exit: from JDK 21 on, that first looks for a logger, which takes
        // a tenth
        // of a run, and nothing is left to do at the end of this one.
        if (status != ExitStatus.OK) {
            Runtime.getRuntime().halt(status);
        }
    }

    /** Runs the command line on the given console and returns the exit status; never throws. */
    static int run(Console console, String... arguments) {
        return new Main(console).run(arguments);
    }

    private int run(String... arguments) {
        try {
            String[] expanded = ArgumentFiles.expand(console.folder(), arguments);
            Optional<Invocation> plain = PlainReader.read(expanded);
            int status = plain.isPresent() ? plain.get().run(console) : PicocliReader.run(console, expanded);
            console.flush();
            return status;
        } catch (InputOutputException failure) {
            failure.explanation().ifPresent(console::complain);
            return ExitStatus.INPUT_OUTPUT;
        } catch (RuntimeException | Error failure) {
            return apologize(failure, List.of(arguments).contains(Command.DEBUG.toString()));
        }
    }

    private int apologize(Throwable failure, boolean debug) {
        console.complain("internal error, sorry: " + failure);
        console.writeError("This is a bug in " + Version.text()
                + ". Please open an issue with this message and, if you can, the input.\n");
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            console.writeError(trace.toString());
        } else {
            console.writeError("--debug shows where it happened.\n");
        }
        return ExitStatus.INTERNAL;
    }
}
