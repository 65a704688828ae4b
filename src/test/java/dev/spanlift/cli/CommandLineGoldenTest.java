package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.testing.Golden;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs each case of {@code testdata/cli} in a copy of its folder.
 *
 * <p>{@code args} holds the arguments, one a line; {@code stdin} is optional. {@code exit}, {@code stdout} and {@code stderr}
 * are what the run must give; the last two are absent where it writes nothing. {@code after/} holds the files that the run
 * must make or change, and no others.
 */
class CommandLineGoldenTest {
    private static final Path CASES = Path.of("testdata", "cli");
    private static final Path AFTER = Path.of("after");
    private static final List<Path> RESULTS = List.of(Path.of("stdout"), Path.of("stderr"), Path.of("exit"));

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> runs(folder)));
        }
    }

    private void runs(Path folder) throws IOException {
        SortedMap<Path, String> inputs = files(folder);
        inputs.keySet().removeIf(CommandLineGoldenTest::isExpectation);

        SortedMap<Path, String> results = run(inputs, temporary.resolve(folder));

        results.forEach((file, text) -> Golden.check(folder.resolve(file), text));
        SortedMap<Path, String> expected = files(folder);
        expected.keySet().removeAll(inputs.keySet());
        assertThat(results).isEqualTo(expected);
    }

    private static boolean isExpectation(Path file) {
        return file.startsWith(AFTER) || RESULTS.contains(file);
    }

    /** Runs the command of a case in a folder of its own; returns its results by their names in the case's folder. */
    private static SortedMap<Path, String> run(Map<Path, String> inputs, Path folder) throws IOException {
        for (Map.Entry<Path, String> input : inputs.entrySet()) {
            Path target = folder.resolve(input.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, input.getValue());
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        byte[] standardInput = inputs.getOrDefault(Path.of("stdin"), "").getBytes(StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(standardInput), output, error, folder, () -> false);
        String[] arguments = inputs.getOrDefault(Path.of("args"), "").lines().toArray(String[]::new);

        SortedMap<Path, String> results = new TreeMap<>();
        results.put(Path.of("exit"), Main.run(console, arguments) + "\n");
        results.put(Path.of("stdout"), output.toString(StandardCharsets.UTF_8));
        results.put(Path.of("stderr"), error.toString(StandardCharsets.UTF_8));
        results.values().removeIf(String::isEmpty);
        files(folder).forEach((file, text) -> {
            if (!text.equals(inputs.get(file))) {
                results.put(AFTER.resolve(file), text);
            }
        });
        return results;
    }

    private static SortedMap<Path, String> files(Path folder) throws IOException {
        SortedMap<Path, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file), Files.readString(file));
            }
        }
        return files;
    }
}
