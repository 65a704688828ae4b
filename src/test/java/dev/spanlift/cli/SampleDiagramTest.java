package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the picture in README.md current. */
class SampleDiagramTest {
    private static final Path PICTURE = Path.of("testdata", "sample", "parcels.svg");

    @Test
    void thePictureIsWhatTheProgramDraws() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), output, error, Path.of(""), () -> false);

        int status = Main.run(console, "diagram", "testdata/sample/parcels.sql");

        assertThat(error.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        if (Boolean.getBoolean("spanlift.updateGoldens")) {
            Files.write(PICTURE, output.toByteArray());
        } else {
            assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(PICTURE));
        }
    }
}
