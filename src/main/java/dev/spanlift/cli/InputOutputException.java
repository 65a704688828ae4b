package dev.spanlift.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Input that cannot be read or output that cannot be written; ends the run with {@link ExitStatus#INPUT_OUTPUT}. */
final class InputOutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean silent;

    private InputOutputException(String message, boolean silent) {
        super(message);
        this.silent = silent;
    }

    /** Returns the failure to read what has the given name. */
    static InputOutputException reading(String name, IOException cause) {
        return new InputOutputException("cannot read " + name + ": " + reason(cause), false);
    }

    /** Returns the failure to write what has the given name. */
    static InputOutputException writing(String name, IOException cause) {
        return new InputOutputException("cannot write " + name + ": " + reason(cause), false);
    }

    /** Returns a failure of input that could be read, but is not what it should be. */
    static InputOutputException unusable(String message) {
        return new InputOutputException(message, false);
    }

    /** Returns a failure that the user caused and knows of. */
    static InputOutputException silent() {
        return new InputOutputException("standard output was closed", true);
    }

    /** Returns what to tell the user; absent where there is nothing to tell. */
    Optional<String> explanation() {
        return silent ? Optional.empty() : Optional.of(String.valueOf(getMessage()));
    }

    private static String reason(IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (exception instanceof AccessDeniedException) {
            return "permission denied";
        } else if (exception instanceof NotDirectoryException || exception instanceof FileAlreadyExistsException) {
            return "not a folder";
        } else if (exception instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
            return fileSystem.getReason();
        }
        return String.valueOf(exception.getMessage());
    }
}
