package dev.spanlift.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * What a run of the command line has around it. Whatever is written is UTF-8 with LF line ends on every platform.
 *
 * @param input standard input
 * @param output standard output
 * @param error standard error
 * @param folder the folder that relative paths start from
 * @param colored says whether diagnostics on standard error may be coloured where no option says so; asked only where there
 *     are any
 */
record Console(InputStream input, OutputStream output, OutputStream error, Path folder, BooleanSupplier colored) {

    /** Returns a writer to standard error that ignores failures. */
    private PrintWriter errorWriter() {
        return new PrintWriter(error, false, StandardCharsets.UTF_8);
    }

    /**
     * Writes text to standard output.
     *
     * @throws InputOutputException if standard output takes no more; without a message where its reader has gone away,
     *     as {@code head} does
     */
    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes to standard output.
     *
     * @throws InputOutputException as {@link #write(String)}
     */
    void write(byte[] bytes) {
        try {
            output.write(bytes);
        } catch (IOException exception) {
            throw outputFailed(exception);
        }
    }

    /**
     * Ends what was written to standard output.
     *
     * @throws InputOutputException as {@link #write(String)}
     */
    void flush() {
        try {
            output.flush();
        } catch (IOException exception) {
            throw outputFailed(exception);
        }
    }

    /** Writes text to standard error. Where nobody reads errors, there is nobody to tell: failures are ignored. */
    void writeError(String text) {
        PrintWriter writer = errorWriter();
        writer.write(text);
        writer.flush();
    }

    /** Writes one line of this program's own to standard error. */
    void complain(String message) {
        writeError("spanlift: " + Printable.line(message) + "\n");
    }

    private static InputOutputException outputFailed(IOException exception) {
        return isBrokenPipe(exception)
                ? InputOutputException.silent()
                : InputOutputException.writing("standard output", exception);
    }

    /** The JDK has no type for it; both Unix ("Broken pipe") and Windows ("The pipe has been ended") name the pipe. */
    private static boolean isBrokenPipe(IOException exception) {
        return String.valueOf(exception.getMessage()).contains("pipe");
    }
}
