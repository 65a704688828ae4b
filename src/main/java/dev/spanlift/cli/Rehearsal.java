package dev.spanlift.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Does what users do, so that the JVM can archive the classes that this takes.
 *
 * <p>The launcher runs it once for each Java. What it leaves out, such as diagrams, works all the same and starts more slowly.
 * From JDK 25 on, every start loads all that is in the archive: what it does beyond the common is paid for by everybody.
 */
final class Rehearsal {
    /** A schema with a mistake that {@code check} finds, as told on the terminal. */
    private static final String WRONG = "CREATE TABLE Singers (Id INT64 NOT NULL) PRIMARY KEY (Name);";

    /** The first release that loads an archive as a whole. */
    private static final int WHOLE_ARCHIVE = 25;

    private Rehearsal() {}

    /**
     * Runs the commands and prints nothing.
     *
     * @param arguments the path of a schema
     */
    public static void main(String[] arguments) {
        String schema = arguments[0];
        run("check", schema);
        run("check", "--format", "json");
        run("check");
        run("convert", schema);
        run("format", schema);
        if (Runtime.version().feature() < WHOLE_ARCHIVE) {
            run("help", "check");
            run("chekc");
        }
    }

    private static void run(String... command) {
        Console console = new Console(
                new ByteArrayInputStream(WRONG.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Path.of(""),
                new Terminal(System.getenv()));
        Main.run(console, command);
    }
}
