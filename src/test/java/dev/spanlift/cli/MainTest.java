package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String WRONG = "CREATE TABLE Singers (Id INT64 oops) PRIMARY KEY (Id);\n";

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(run("", "--version")).isEqualTo(ExitStatus.OK);
        assertThat(output.toString(StandardCharsets.UTF_8)).matches("spanlift \\d+\\.\\d+\\.\\d+(-\\w+)?\\R");
        assertThat(error.size()).isZero();
    }

    @Test
    void colorsAreForTerminals() {
        Console terminal = new Console(input(WRONG), output, error, folder, () -> true);

        assertThat(Main.run(terminal, "check")).isEqualTo(ExitStatus.ERRORS);
        assertThat(errorText()).contains("\u001B[1;31merror:\u001B[0m");
    }

    @Test
    void colorsCanBeForbiddenOnTerminalsAndDemandedElsewhere() {
        Main.run(new Console(input(WRONG), output, error, folder, () -> true), "check", "--color", "never");
        assertThat(errorText()).doesNotContain("\u001B");

        run(WRONG, "check", "--color", "always");
        assertThat(errorText()).contains("\u001B[1;31m");
    }

    @Test
    void bytesThatAreNotUtf8AreCountedFromOne() throws IOException {
        Files.write(folder.resolve("latin.sql"), new byte[] {'-', '-', '\n', '-', '-', (byte) 0xE9, '\n'});

        assertThat(run("", "check", "latin.sql")).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(errorText())
                .isEqualTo("spanlift: cannot read latin.sql: byte 6 (0xE9), on line 2, is not UTF-8;"
                        + " save the file as UTF-8\n");
    }

    @Test
    void utf16IsNamed() throws IOException {
        Files.write(folder.resolve("wide.sql"), "CREATE".getBytes(StandardCharsets.UTF_16));

        assertThat(run("", "check", "wide.sql")).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(errorText()).contains("it looks like UTF-16");
    }

    @Test
    void aReplacementCharacterOfTheFileItselfIsFine() {
        assertThat(run("-- \uFFFD\n", "check")).isEqualTo(ExitStatus.OK);
    }

    @Test
    void aByteOrderMarkTakesNoColumn() {
        run("\uFEFF" + WRONG, "check");

        assertThat(errorText()).startsWith("<stdin>:1:32: error:");
    }

    @Test
    void aReaderThatWentAwayIsNoReasonToComplain() {
        Console console = new Console(input(WRONG), failing("Broken pipe"), error, folder, () -> false);

        assertThat(Main.run(console, "check", "--format", "json")).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(error.size()).isZero();
    }

    @Test
    void aFullDiskIsToldOf() {
        Console console = new Console(input(WRONG), failing("No space left on device"), error, folder, () -> false);

        assertThat(Main.run(console, "check", "--format", "json")).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(errorText()).isEqualTo("spanlift: cannot write standard output: No space left on device\n");
    }

    @Test
    void aBugEndsWithAnApologyAndNoStackTrace() {
        assertThat(Main.run(consoleWithBug(new IllegalStateException("oh")), "check"))
                .isEqualTo(ExitStatus.INTERNAL);
        assertThat(errorText())
                .startsWith("spanlift: internal error, sorry: java.lang.IllegalStateException: oh\n")
                .contains("--debug")
                .doesNotContain("\tat ");
    }

    @Test
    void debugShowsTheStackTraceOfABug() {
        assertThat(Main.run(consoleWithBug(new IllegalStateException("oh")), "check", "--debug"))
                .isEqualTo(ExitStatus.INTERNAL);
        assertThat(errorText()).contains("\tat ");
    }

    @Test
    void aFatalErrorOfTheMachineIsABugToo() {
        assertThat(Main.run(consoleWithBug(new StackOverflowError()), "check")).isEqualTo(ExitStatus.INTERNAL);
    }

    private int run(String input, String... arguments) {
        return Main.run(new Console(input(input), output, error, folder, () -> false), arguments);
    }

    private String errorText() {
        return error.toString(StandardCharsets.UTF_8);
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    /** Returns a console whose input fails as only a bug does. */
    private Console consoleWithBug(Throwable bug) {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (bug instanceof Error fatal) {
                    throw fatal;
                }
                throw (RuntimeException) bug;
            }
        };
        return new Console(broken, output, error, folder, () -> false);
    }
}
