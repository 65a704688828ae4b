package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("out.sql");
    }

    @Test
    void textIsWrittenAsUtf8WithNothingElseLeftBehind() throws IOException {
        OutputFile.write("out.sql", file, "-- é\n");

        assertThat(Files.readAllBytes(file)).containsExactly('-', '-', ' ', 0xC3, 0xA9, '\n');
        assertThat(names()).containsExactly("out.sql");
    }

    @Test
    void whatAnotherRunLeftBehindIsNotTouched() throws IOException {
        Files.writeString(folder.resolve(".out.sql.1.tmp"), "theirs");

        OutputFile.write("out.sql", file, "ours");

        assertThat(names()).containsExactly(".out.sql.1.tmp", "out.sql");
        assertThat(folder.resolve(".out.sql.1.tmp")).hasContent("theirs");
        assertThat(file).hasContent("ours");
    }

    @Test
    void anExistingFileKeepsItsPermissions() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        OutputFile.write("out.sql", file, "new");

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.sql"), file);

        OutputFile.write("link.sql", link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void whatIsNoFileIsWrittenInPlace() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.isWritable(device));

        OutputFile.write("/dev/null", device, "text");

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void aFolderIsNoPlaceToWriteTo() throws IOException {
        Files.createDirectory(file);

        assertThatThrownBy(() -> OutputFile.write("out.sql", file, "text"))
                .isInstanceOf(InputOutputException.class)
                .hasMessage("cannot write out.sql: it is a folder");
        assertThat(names()).containsExactly("out.sql");
    }

    /** Ctrl-C goes the same way in the JVM, but a process that a shell starts in the background does not hear it. */
    @Test
    void nothingIsLeftBehindByAProcessThatIsEnded() throws IOException, InterruptedException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(file, "old");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.getInputStream().read()).isEqualTo('w');
            assertThat(names()).containsExactly(".out.sql.1.tmp", "out.sql");

            process.destroy();

            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(names()).containsExactly("out.sql");
            assertThat(file).hasContent("old");
        } finally {
            process.destroyForcibly();
        }
    }

    /** A program that is at work on a file until somebody ends it. */
    static final class SlowWriter {
        private SlowWriter() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (TemporaryFile temporary = TemporaryFile.beside(Path.of(arguments[0]))) {
                temporary.write(new byte[] {'n', 'e', 'w'});
                System.out.print('w');
                System.out.flush();
                Thread.sleep(Duration.ofMinutes(2).toMillis());
            }
        }
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
