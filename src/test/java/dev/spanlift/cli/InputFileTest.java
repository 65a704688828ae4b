package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    private static final String TEXT = "CREATE ROLE \u00fcber;\n";

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadWhole() throws Exception {
        Files.writeString(folder.resolve("schema.sql"), TEXT);

        assertThat(InputFile.of(folder, "schema.sql").text()).isEqualTo(TEXT);
    }

    /** What {@code spanlift check <(...)} has the shell make. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsReadOnce() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(pipe));

        assertThat(InputFile.of(folder, "pipe").text()).isEqualTo(TEXT);
        writer.join();
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> InputFile.of(folder, "missing.sql").text())
                .isInstanceOf(InputOutputException.class)
                .hasMessage("cannot read missing.sql: no such file or folder");
    }

    private static void write(Path pipe) {
        try {
            Files.writeString(pipe, TEXT);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
