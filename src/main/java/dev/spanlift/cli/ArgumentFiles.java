package dev.spanlift.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces each argument {@code @list} by the lines of that file.
 *
 * <p>One argument a line, as {@code find} and {@code git ls-files} write them: names with blanks need no quotes. Blank
 * lines and lines that begin with {@code #} are left out. {@code @@name} is the argument {@code @name} itself. picocli's
 * own argument files read the platform's encoding and split at blanks.
 */
final class ArgumentFiles {
    private ArgumentFiles() {}

    /**
     * Returns the arguments with those of the argument files in their places.
     *
     * @throws InputOutputException if a file cannot be read
     */
    static String[] expand(Path folder, String... arguments) {
        List<String> expanded = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("@@")) {
                expanded.add(argument.substring(1));
            } else if (argument.startsWith("@") && argument.length() > 1) {
                InputFile.of(folder, argument.substring(1))
                        .text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(expanded::add);
            } else {
                expanded.add(argument);
            }
        }
        return expanded.toArray(String[]::new);
    }
}
