package dev.spanlift.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

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
        Path temporary = createBeside(target);
        try {
            Files.write(temporary, bytes);
            keepPermissions(target, temporary);
            move(temporary, target);
        } catch (IOException exception) {
            Files.deleteIfExists(temporary);
            throw exception;
        }
    }

    /** Creates an empty file that takes its permissions from the process, unlike the JDK's temporary files. */
    private static Path createBeside(Path target) throws IOException {
        int number = 1;
        Path temporary = temporary(target, number);
        while (!create(temporary)) {
            number++;
            temporary = temporary(target, number);
        }
        return temporary;
    }

    private static Path temporary(Path target, int number) {
        return target.resolveSibling("." + target.getFileName() + "." + number + ".tmp");
    }

    /** Returns false where there is such a file: another run is at work there, or died. */
    private static boolean create(Path file) throws IOException {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException exception) {
            return false;
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(from)) {
            permissions.setPermissions(Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException exception) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
