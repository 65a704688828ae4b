package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.testing.Golden;
import dev.spanlift.testing.TestData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code testdata/diagnostics/<CODE>/<case>.sql}: what {@code check} says about it where the code is one of meaning, and
 * {@code convert} where it is one of conversion, held by {@code <case>.golden}.
 *
 * <p>A first line {@code -- options: ...} gives the command options. Codes of the parser have a test of their own, which
 * also shows what is left of the tree; here, their folders only have to exist. Inputs of many kilobytes end in {@code .ddl}:
 * they are too long for the tests that parse every prefix of every {@code .sql} file.
 */
class DiagnosticCaseTest {
    private static final Path FOLDER = TestData.folder("diagnostics");
    private static final String GOLDEN = ".golden";
    private static final String OPTIONS = "-- options: ";

    @Test
    void everyCodeHasACase() {
        assertThat(Arrays.stream(DiagnosticCode.values())
                        .filter(code -> !Files.isDirectory(FOLDER.resolve(code.name()))))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> casesOfMeaningAndConversion() {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.compareTo(DiagnosticCode.UNTERMINATED) > 0)
                .map(code -> FOLDER.resolve(code.name()))
                .flatMap(DiagnosticCaseTest::inputs)
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
    }

    private static Stream<Path> inputs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(GOLDEN)).sorted().toList().stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void check(Path file) {
        DiagnosticCode code = DiagnosticCode.valueOf(folder(file).getFileName().toString());
        String said = run(code.compareTo(DiagnosticCode.VOLATILE_FUNCTION) > 0 ? "convert" : "check", file);

        assertThat(said).contains("[" + code + "]");
        String name = file.getFileName().toString();
        Golden.check(file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + GOLDEN), said);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static String run(String command, Path file) {
        String firstLine = TestData.read(file).lines().findFirst().orElse("");
        List<String> options = firstLine.startsWith(OPTIONS)
                ? List.of(firstLine.substring(OPTIONS.length()).split(" "))
                : List.of();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(), new ByteArrayOutputStream(), error, folder(file), () -> false);
        Main.run(
                console,
                Stream.of(
                                List.of(command, "--verbose"),
                                options,
                                List.of(file.getFileName().toString()))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        return error.toString(StandardCharsets.UTF_8);
    }
}
