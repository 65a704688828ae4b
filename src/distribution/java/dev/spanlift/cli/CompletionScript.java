package dev.spanlift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;

/**
 * Writes the script by which Bash and Zsh complete commands, options and their values: a step of the build, so that the
 * program itself carries nothing of it.
 */
public final class CompletionScript {
    /** Keeps the shell from completing the names of files where the script knows no words: inputs are files. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private CompletionScript() {}

    /**
     * Writes the script.
     *
     * @param arguments the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path script = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(script.getParent());
        Files.writeString(
                script,
                AutoComplete.bash(PicocliReader.PROGRAM, PicocliReader.commandLine())
                        .replace(NO_FILES, ""));
    }
}
