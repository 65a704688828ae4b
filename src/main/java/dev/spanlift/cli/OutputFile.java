package dev.spanlift.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files whole or not at all. */
final class OutputFile {
    private OutputFile() {}

    /** Writes text in UTF-8, as {@link #write(String, Path, byte[])} does. */
    static void write(String name, Path path, String text) {
        write(name, path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file of these bytes by way of a temporary one beside it, so that whoever reads it sees the old content or the new one. A
     * symbolic link stays one: what it points to is replaced. What is no regular file, as {@code /dev/stdout}, is written
     * in place.
     *
     * @param name what a message calls the file
     * @throws InputOutputException if it cannot be written; it then is what it was before
     */
    static void write(String name, Path path, byte[] bytes) {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path;
            if (Files.isDirectory(target)) {
                throw new FileSystemException(name, null, "it is a folder");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, bytes, StandardOpenOption.WRITE);
            } else {
                replace(target, bytes);
            }
        } catch (IOException exception) {
            throw InputOutputException.writing(name, exception);
        }
    }

    /** Makes a folder and those above it, where they do not exist yet. */
    static void createFolder(String name, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException exception) {
            throw InputOutputException.writing(name, exception);
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        try (TemporaryFile temporary = TemporaryFile.beside(target)) {
            temporary.write(bytes);
            temporary.replaceTarget();
        }
    }
}
