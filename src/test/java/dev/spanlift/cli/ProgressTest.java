package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Duration SHORT = Duration.ofMillis(5);

    /** Standard error that can be waited for. */
    private static final class Terminal extends ByteArrayOutputStream {
        private final CountDownLatch written = new CountDownLatch(2);

        @Override
        public void flush() {
            written.countDown();
        }

        String text() {
            return toString(StandardCharsets.UTF_8);
        }
    }

    private final Terminal error = new Terminal();

    private Console console(boolean terminal) {
        return new Console(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), error, Path.of(""), () -> terminal);
    }

    @Test
    void theLineComesAndGoesWithoutATrace() throws InterruptedException {
        try (Progress progress = Progress.of(console(true), "drawing \u001B[2Ja.sql", SHORT)) {
            assertThat(progress).isNotNull();
            assertThat(error.written.await(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(error.text())
                .startsWith("\r\u001B[Kdrawing ")
                .contains("a.sql: 0 s")
                .endsWith("\r\u001B[K");
        assertThat(error.text().replace("\r\u001B[K", "")).doesNotContain("\u001B");
    }

    @Test
    void whatIsQuickNeedsNoLine() {
        Progress.of(console(true), "drawing", Duration.ofMinutes(1)).close();

        assertThat(error.text()).isEmpty();
    }

    @Test
    void filesGetNoLine() throws InterruptedException {
        try (Progress progress = Progress.of(console(false), "drawing", SHORT)) {
            assertThat(progress).isNotNull();
            Thread.sleep(100);
        }

        assertThat(error.text()).isEmpty();
    }
}
