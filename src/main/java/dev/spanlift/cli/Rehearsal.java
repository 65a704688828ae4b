package dev.spanlift.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Does what users do, so that the JVM can archive the classes that this takes.
 *
 * <p>The launcher runs it once for each Java, and says for which commands: from JDK 25 on, every start loads all that is in the
 * archive. What it leaves out, such as diagrams, works all the same and starts more slowly.
 */
final class Rehearsal {
    /** A schema with mistakes that {@code check} finds, as told on the terminal. */
    private static final String WRONG = "CREATE TABLE Singers (Id INT64 NOT NULL) PRIMARY KEY (Name);"
            + " CREATE INDEX SingersById ON Singer (Id); CREATE DATABASE Music; INSERT INTO Singers (Id) VALUES (1);";

    private Rehearsal() {}

    /**
     * Runs commands and prints nothing.
     *
     * @param arguments the path of a schema, and names of commands, or {@code help}
     */
    public static void main(String[] arguments) {
        String schema = arguments[0];
        for (String command : List.of(arguments).subList(1, arguments.length)) {
            switch (command) {
                case "check" -> {
                    run(command, schema);
                    run(command, "--format", "json");
                    run(command);
                }
                case "help" -> {
                    run(command, "check");
                    run("chekc");
                }
                default -> run(command, schema);
            }
        }
        // What the JVM goes through at its end, when it has written down already what to archive.
        var unused = Collections.newSetFromMap(new IdentityHashMap<>()).iterator();
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
