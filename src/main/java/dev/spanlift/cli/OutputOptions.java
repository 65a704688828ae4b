package dev.spanlift.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a command's output goes.
 *
 * @param arguments what the user told the command
 */
record OutputOptions(Arguments arguments) {
    private static final String STANDARD_OUTPUT = "-";

    private static final Option<String> FILE = Option.of(
            ValueType.text(),
            "FILE",
            "Write to FILE instead of standard output (-), once all went well: a run that fails leaves FILE as it was.",
            "-o",
            "--output");

    private static final Option<String> FOLDER = Option.of(
            ValueType.text(),
            "FOLDER",
            "With --each: write a file for each input into FOLDER, which is made where it is missing. a/b.sql becomes"
                    + " FOLDER/b with the ending of what is written, .mysql.sql or .svg. An input with errors gives no"
                    + " file.",
            "--output-folder");

    static final List<Option<?>> ALL = List.of(FILE, FOLDER);

    /** Returns the one file to write to; absent for standard output, also where {@code -} stands for it. */
    Optional<String> file() {
        return arguments.value(FILE).filter(file -> !file.equals(STANDARD_OUTPUT));
    }

    private Optional<String> folder() {
        return arguments.value(FOLDER);
    }

    /**
     * Decides where the output of each schema goes, before anything is read or written.
     *
     * @param schemas the files of each schema
     * @param each whether every file is a schema of its own
     * @param ending what the output's name gets for the ending of the input's: {@code .mysql.sql}
     * @return a path for each schema, in order; empty where all goes to standard output
     * @throws UsageException if the options contradict each other, two schemas would go to one file, or an output is
     *     one of the inputs
     */
    List<String> destinations(Console console, List<List<InputFile>> schemas, boolean each, String ending) {
        Optional<String> file = file();
        Optional<String> folder = folder();
        if (file.isPresent() && folder.isPresent()) {
            throw new UsageException("--output and --output-folder exclude each other");
        } else if (folder.isPresent() && !each) {
            throw new UsageException("--output-folder needs --each; for one schema, use --output");
        } else if (file.isPresent() && schemas.size() > 1) {
            throw new UsageException("--output takes one schema; with --each, use --output-folder");
        }
        List<String> destinations = folder.isPresent()
                ? inFolder(folder.get(), schemas, ending)
                : file.map(List::of).orElse(List.of());
        rejectInputs(console, schemas.stream().flatMap(List::stream), destinations);
        return destinations;
    }

    /**
     * Checks that what is written beside the output of one schema goes to a place of its own.
     *
     * @param option the option that names the place
     * @param place the name of a file, or {@code -} for standard output
     * @param destinations where the output goes, as {@link #destinations} decided
     * @throws UsageException if the output goes there, too, or it is one of the inputs
     */
    static void checkBeside(
            Console console, String option, String place, List<List<InputFile>> schemas, List<String> destinations) {
        if (place.equals(STANDARD_OUTPUT)) {
            if (destinations.isEmpty()) {
                throw new UsageException(
                        option + " and the output would both go to standard output: --output names a file");
            }
            return;
        }
        rejectInputs(console, schemas.stream().flatMap(List::stream), List.of(place));
        Path path = InputFile.resolve(console.folder(), place);
        for (String destination : destinations) {
            Path other = InputFile.resolve(console.folder(), destination);
            boolean isSame = path.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || (regularFile(path).isPresent() && regularFile(path).equals(regularFile(other)));
            if (isSame) {
                throw new UsageException("--output and " + option + " name the same file, " + place);
            }
        }
    }

    /** Writes text to a file, or to standard output for {@code -}. */
    void write(Console console, String destination, String text) {
        if (destination.equals(STANDARD_OUTPUT)) {
            console.write(text);
        } else {
            write(console, destination, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes the bytes of a schema's output to the place that {@link #destinations} decided on. */
    void write(Console console, String destination, byte[] bytes) {
        folder().ifPresent(name -> OutputFile.createFolder(name, InputFile.resolve(console.folder(), name)));
        OutputFile.write(destination, InputFile.resolve(console.folder(), destination), bytes);
    }

    private List<String> inFolder(String outputFolder, List<List<InputFile>> schemas, String ending) {
        String prefix = outputFolder.endsWith("/") ? outputFolder : outputFolder + "/";
        Map<String, String> inputs = new HashMap<>();
        return schemas.stream()
                .map(schema -> {
                    InputFile input = schema.get(0);
                    String name = baseName(input) + ending;
                    // Some file systems do not tell the cases of letters apart.
                    String other = inputs.putIfAbsent(name.toLowerCase(Locale.ROOT), input.name());
                    if (other != null) {
                        throw new UsageException(
                                "both " + other + " and " + input.name() + " would become " + prefix + name);
                    }
                    return prefix + name;
                })
                .toList();
    }

    /** Returns the name of a file without its folders and without the ending of DDL files. */
    static String baseName(InputFile input) {
        String name =
                input.path().map(path -> String.valueOf(path.getFileName())).orElse("stdin");
        int dot = name.lastIndexOf('.');
        boolean hasDdlEnding =
                dot > 0 && InputOptions.ENDINGS.contains(name.substring(dot).toLowerCase(Locale.ROOT));
        return hasDdlEnding ? name.substring(0, dot) : name;
    }

    /**
     * Checks that no output goes where something is read from.
     *
     * @param read the files that are read
     * @param destinations the names of files, or {@code -} for standard output
     * @throws UsageException if an output is one of them
     */
    static void rejectInputs(Console console, Stream<InputFile> read, List<String> destinations) {
        Set<Path> inputs = read.flatMap(input -> input.path().stream())
                .flatMap(path -> regularFile(path).stream())
                .collect(Collectors.toSet());
        for (String destination : destinations) {
            if (regularFile(InputFile.resolve(console.folder(), destination))
                    .filter(inputs::contains)
                    .isPresent()) {
                throw new UsageException("the output " + destination + " is also an input");
            }
        }
    }

    /** Returns the one path of a regular file, however it is named; absent where there is no such file. */
    private static Optional<Path> regularFile(Path path) {
        try {
            return Files.isRegularFile(path) ? Optional.of(path.toRealPath()) : Optional.empty();
        } catch (IOException exception) {
            throw InputOutputException.reading(path.toString(), exception);
        }
    }
}
