package dev.spanlift.testing.judge;

import dev.spanlift.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what we think of scripts, in the form in which the emulator's judge prints what that thinks. */
public final class Verdicts {
    private Verdicts() {}

    /**
     * Prints a line for each script.
     *
     * @param arguments the scripts
     */
    public static void main(String[] arguments) throws IOException {
        for (String name : arguments) {
            Verdict verdict = Verdict.ofOurs(SourceFile.of(name, Files.readString(Path.of(name))));
            System.out.println(
                    verdict.statement() == 0
                            ? "accept " + name
                            : "reject-semantic " + name + ": statement " + verdict.statement() + ": "
                                    + verdict.reason());
        }
    }
}
