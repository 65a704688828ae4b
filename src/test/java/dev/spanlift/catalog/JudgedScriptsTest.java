package dev.spanlift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds our verdicts on small scripts, right and wrong ones by family of rules, against those that a Spanner emulator gave
 * (recorded by {@code src/test/scripts/record-verdicts}). Where we differ on purpose, {@code differences.tsv} says why.
 */
class JudgedScriptsTest {
    private static final Path ROOT = Path.of("testdata/check");

    /** A script on which we differ. */
    private record Difference(int ours, String reason) {}

    private static Map<String, Difference> differences() throws IOException {
        Map<String, Difference> differences = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("differences.tsv"))) {
            List<String> fields = List.of(line.split("\t"));
            differences.put(fields.get(0), new Difference(Integer.parseInt(fields.get(1)), fields.get(2)));
        }
        return differences;
    }

    private static List<Path> families() throws IOException {
        try (Stream<Path> paths = Files.list(ROOT)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }

    @TestFactory
    List<DynamicTest> weAgreeWithTheEmulator() throws IOException {
        Map<String, Difference> differences = differences();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path family : families()) {
            for (String line : Files.readAllLines(family.resolve("verdicts.tsv"))) {
                List<String> fields = List.of(line.split("\t"));
                String name = family.getFileName() + "/" + fields.get(0);
                int recorded = Integer.parseInt(fields.get(1));
                int expected =
                        differences.containsKey(name) ? differences.get(name).ours() : recorded;
                tests.add(DynamicTest.dynamicTest(name, () -> check(name, expected)));
            }
        }
        return tests;
    }

    private static void check(String name, int expected) throws IOException {
        String script = Files.readString(ROOT.resolve(name + ".sql"));
        SourceFile file = SourceFile.of(name, script);
        Verdict ours = Verdict.ofOurs(file);
        assertThat(ours.statement()).as("%s%n%s", ours, script).isEqualTo(expected);
        assertThat(SpannerDdl.diagnose(List.of(file)))
                .isEqualTo(SpannerDdl.check(List.of(file)).diagnostics());
    }

    @Test
    void everyDifferenceIsOneOfAScriptAndHasAReason() throws IOException {
        Map<String, Integer> recorded = new TreeMap<>();
        for (Path family : families()) {
            for (String line : Files.readAllLines(family.resolve("verdicts.tsv"))) {
                List<String> fields = List.of(line.split("\t"));
                recorded.put(family.getFileName() + "/" + fields.get(0), Integer.valueOf(fields.get(1)));
            }
        }

        assertThat(differences()).allSatisfy((name, difference) -> {
            assertThat(recorded).containsKey(name);
            assertThat(difference.ours()).isNotEqualTo(recorded.get(name));
            assertThat(difference.reason()).isNotBlank();
        });
    }

    @Test
    void everyScriptHasAVerdict() throws IOException {
        for (Path family : families()) {
            List<String> judged = Files.readAllLines(family.resolve("verdicts.tsv")).stream()
                    .map(line -> line.substring(0, line.indexOf('\t')) + ".sql")
                    .toList();
            try (Stream<Path> scripts = Files.list(family)) {
                assertThat(scripts.map(path -> path.getFileName().toString()).filter(path -> path.endsWith(".sql")))
                        .containsExactlyInAnyOrderElementsOf(judged);
            }
        }
    }
}
