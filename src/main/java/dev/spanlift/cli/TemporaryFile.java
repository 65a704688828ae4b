package dev.spanlift.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * What is to replace a file, beside it until it is whole; nothing is left of it when it is closed, or when the process ends
 * before, as by Ctrl-C.
 *
 * <p>The JVM runs its shutdown hooks while other threads go on: whatever creates, moves or deletes the file has the lock,
 * and once it is closed, none of them finds a file.
 */
final class TemporaryFile implements AutoCloseable {
    private final Path target;
    private final Thread atEnd = new Thread(this::discard);
    private @Nullable Path path;
    private boolean ended;

    private TemporaryFile(Path target) {
        this.target = target;
    }

    /** Creates an empty file that takes its permissions from the process, unlike the JDK's temporary files. */
    static TemporaryFile beside(Path target) throws IOException {
        TemporaryFile file = new TemporaryFile(target);
        try {
            Runtime.getRuntime().addShutdownHook(file.atEnd);
        } catch (IllegalStateException ending) {
            throw new IOException("the process is ending", ending);
        }
        try {
            file.create();
        } catch (IOException exception) {
            file.close();
            throw exception;
        }
        return file;
    }

    private synchronized void create() throws IOException {
        for (int number = 1; !ended && path == null; number++) {
            Path candidate = target.resolveSibling("." + target.getFileName() + "." + number + ".tmp");
            try {
                path = Files.createFile(candidate);
            } catch (FileAlreadyExistsException exception) {
                // Another run is at work there, or was killed: its file is not for us.
            }
        }
    }

    /** Writes all that the file holds. */
    void write(byte[] bytes) throws IOException {
        Files.write(existing(), bytes, StandardOpenOption.WRITE);
    }

    /** Puts the file in the place of the one that it is beside, with the permissions of that. */
    synchronized void replaceTarget() throws IOException {
        Path file = existing();
        PosixFileAttributeView permissions = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(target)) {
            permissions.setPermissions(Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS));
        }
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException exception) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        path = null;
    }

    private synchronized Path existing() throws IOException {
        if (path == null) {
            throw new NoSuchFileException(target.toString(), null, "the process is ending");
        }
        return path;
    }

    /** Deletes the file, unless it is in its place. */
    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException ending) {
            // It runs already, and finds nothing to do.
        }
    }

    private synchronized void discard() {
        ended = true;
        if (path != null) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException exception) {
                // What cannot be deleted stays; that the output was not written is told already.
            }
            path = null;
        }
    }
}
