package dev.spanlift.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Does what users do, so that the JVM can archive the classes that this takes.
 *
 * <p>The launcher runs it once for each Java. What it leaves out, such as help and diagrams, works all the same and starts
 * more slowly; what it does beyond the common makes every start load classes for nothing.
 */
final class Rehearsal {
    /** A schema with a mistake that {@code check} finds, as told on the terminal. */
    private static final String WRONG = "CREATE TABLE Singers (Id INT64 NOT NULL) PRIMARY KEY (Name);";

    private Rehearsal() {}

    /**
     * Runs the commands and prints nothing.
     *
     * @param arguments the path of a schema
     */
    public static void main(String[] arguments) {
        String schema = arguments[0];
        for (List<String> command : List.of(
                List.of("check", schema),
                List.of("check", "--format", "json"),
                List.of("check"),
                List.of("convert", schema),
                List.of("format", schema))) {
            Main.run(
                    new Console(
                            new ByteArrayInputStream(WRONG.getBytes(StandardCharsets.UTF_8)),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream(),
                            Path.of(""),
                            new Terminal(System.getenv())),
                    command.toArray(String[]::new));
        }
    }
}
