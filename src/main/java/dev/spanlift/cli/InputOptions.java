package dev.spanlift.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where a command's input comes from. */
final class InputOptions {
    /** Endings of DDL files, in lower case; in a folder, only such files are read. */
    static final List<String> ENDINGS = List.of(".sql", ".ddl", ".sdl");

    /** What help calls an input. */
    static final String LABEL = "FILE|FOLDER|-";

    /** What help says of inputs, a paragraph each. */
    static final String[] DESCRIPTION = {
        "What to read: files, folders (their *.sql, *.ddl and *.sdl files, sorted by name; not the folders in them),"
                + " or - for standard input, which is also read where nothing is named.",
        "@LIST stands for the lines of the file LIST, one argument a line."
    };

    private InputOptions() {}

    /**
     * Returns the inputs in the order given.
     *
     * @throws UsageException if standard input is named twice
     * @throws InputOutputException if a folder cannot be read or has no DDL files
     */
    static List<InputFile> files(Arguments arguments, Console console) {
        List<String> named = arguments.inputs().isEmpty() ? List.of(InputFile.STANDARD_INPUT) : arguments.inputs();
        List<InputFile> files = new ArrayList<>();
        boolean standardInputRead = false;
        for (String path : named) {
            if (path.equals(InputFile.STANDARD_INPUT)) {
                if (standardInputRead) {
                    throw new UsageException("standard input can be read only once");
                }
                standardInputRead = true;
                files.add(InputFile.standardInput(console.input()));
            } else if (Files.isDirectory(InputFile.resolve(console.folder(), path))) {
                files.addAll(filesInFolder(console.folder(), path));
            } else {
                files.add(InputFile.of(console.folder(), path));
            }
        }
        return files;
    }

    private static List<InputFile> filesInFolder(Path workingFolder, String folder) {
        String prefix = folder.endsWith("/") || folder.endsWith("\\") ? folder : folder + "/";
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(InputFile.resolve(workingFolder, folder))) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                // Names that begin with a dot are leftovers of editors and file systems.
                if (hasDdlEnding(name) && !name.startsWith(".") && !Files.isDirectory(entry)) {
                    names.add(name);
                }
            }
        } catch (IOException exception) {
            throw InputOutputException.reading(folder, exception);
        }
        if (names.isEmpty()) {
            throw InputOutputException.unusable(
                    "cannot read " + folder + ": the folder has no " + String.join(", ", ENDINGS) + " files");
        }
        names.sort(Comparator.naturalOrder());
        return names.stream()
                .map(name -> InputFile.of(workingFolder, prefix + name))
                .toList();
    }

    private static boolean hasDdlEnding(String name) {
        return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
