package dev.spanlift.cli;

import dev.spanlift.source.SourceFile;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One input of a command, read when it is asked for.
 *
 * @param name what diagnostics call it: the path as the user wrote it, or {@code <stdin>}
 * @param path where it is; absent for standard input
 * @param stream standard input, used where there is no path
 */
record InputFile(String name, Optional<Path> path, InputStream stream) {
    /** The argument that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /**
     * Returns the file of a path.
     *
     * @throws InputOutputException if the platform takes no such path
     */
    static InputFile of(Path folder, String path) {
        return new InputFile(path, Optional.of(resolve(folder, path)), InputStream.nullInputStream());
    }

    /** Returns standard input as a file. */
    static InputFile standardInput(InputStream stream) {
        return new InputFile("<stdin>", Optional.empty(), stream);
    }

    /**
     * Returns the place that a path names.
     *
     * @throws InputOutputException if the platform takes no such path
     */
    static Path resolve(Path folder, String path) {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException exception) {
            throw InputOutputException.unusable("not a path here: " + path + " (" + exception.getReason() + ")");
        }
    }

    /**
     * Reads files.
     *
     * @throws InputOutputException if one of them cannot be read or is not UTF-8
     */
    static List<SourceFile> readAll(List<InputFile> files) {
        return files.stream().map(InputFile::source).toList();
    }

    /**
     * Reads the file.
     *
     * @throws InputOutputException if it cannot be read or is not UTF-8
     */
    SourceFile source() {
        return SourceFile.of(name, text());
    }

    /**
     * Reads the file's text; a byte order mark is no part of it.
     *
     * @throws InputOutputException if it cannot be read or is not UTF-8
     */
    String text() {
        try {
            return Utf8.decode(name, path.isPresent() ? bytes(path.get()) : stream.readAllBytes());
        } catch (IOException exception) {
            throw InputOutputException.reading(name, exception);
        }
    }

    /** Reads by what every JVM has loaded already: the channels of {@code Files} take longer to load than small files to check. */
    private static byte[] bytes(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            // Pipes are nothing to seek in.
            return Files.readAllBytes(path);
        }
        try (InputStream file = new FileInputStream(path.toFile())) {
            return file.readAllBytes();
        } catch (FileNotFoundException exception) {
            // It says so of all that cannot be opened; this says why.
            return Files.readAllBytes(path);
        }
    }
}
