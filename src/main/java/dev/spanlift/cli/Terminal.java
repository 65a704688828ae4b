package dev.spanlift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * Finds out whether standard error is a terminal that takes colours.
 *
 * @param environment the environment variables; NO_COLOR with any value but an empty one says no (no-color.org), and so does
 *     TERM=dumb
 */
record Terminal(Map<String, String> environment) implements BooleanSupplier {
    /** Where Linux shows what a process has as standard error. */
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    @Override
    public boolean getAsBoolean() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && isStandardErrorTerminal();
    }

    /**
     * Java can only tell whether standard input and output both are terminals, which is wrong for {@code 2>log}: where
     * the operating system says more, that counts.
     */
    private static boolean isStandardErrorTerminal() {
        if (Files.isSymbolicLink(STANDARD_ERROR)) {
            try {
                String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException exception) {
                return false;
            }
        }
        return Ansi.AUTO.enabled();
    }
}
