package dev.spanlift.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that tests read. Tests run in the project's own folder. */
public final class TestData {
    private static final Path ROOT = Path.of("testdata");

    private TestData() {}

    /** Returns a folder of test data, such as {@code testdata/parse}. */
    public static Path folder(String name) {
        return ROOT.resolve(name);
    }

    /** Returns every SQL file of the project's test data, sorted. */
    public static List<Path> sqlFiles() {
        return sqlFiles(ROOT);
    }

    /** Returns every SQL file below a folder, sorted. */
    public static List<Path> sqlFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the folder of a collection of schemas that is not part of the project: what the system property {@code
     * spanlift.corpus}, or else the environment variable {@code SPANLIFT_CORPUS}, names.
     */
    public static Optional<Path> corpus() {
        return Optional.ofNullable(System.getProperty("spanlift.corpus", System.getenv("SPANLIFT_CORPUS")))
                .map(Path::of);
    }

    /** Returns the text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
