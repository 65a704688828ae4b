package dev.spanlift.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what a test expects.
 *
 * <p>{@code -Dspanlift.updateGoldens=true} rewrites those that differ and writes those that are missing; read the diff
 * before you commit it. Nothing is ever deleted, and where the environment variable {@code CI} is set, the switch is refused.
 */
public final class Golden {
    private static final String SWITCH = "spanlift.updateGoldens";

    private Golden() {}

    /** Compares a text with the file that holds the expected one, or brings that file up to date. */
    public static void check(Path file, String actual) {
        if (Boolean.getBoolean(SWITCH)) {
            update(file, actual);
        }
        assertThat(file).as("missing: run with -D%s=true", SWITCH).exists();
        assertThat(actual).as(file.toString()).isEqualTo(TestData.read(file));
    }

    private static void update(Path file, String actual) {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("goldens are not updated in CI");
        }
        if (Files.exists(file) && TestData.read(file).equals(actual)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
