package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.testing.GeneratedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts what a check of ten tables loads in a JVM of its own: a start takes as long as what it loads and links. */
class StartUpTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private static Path folder;

    private static List<String> loaded = List.of();

    @BeforeAll
    static void checkTenTables() throws IOException, InterruptedException {
        Path schema = Files.writeString(folder.resolve("ten.sql"), GeneratedSchema.ofTables(10));
        loaded = classesOf("check", schema.toString());
    }

    @Test
    void plainCommandLinesNeedNoPicocli() throws IOException, InterruptedException {
        assertThat(named("picocli.")).isEmpty();
        assertThat(classesOf("--version")).as("this one does").anyMatch(name -> name.startsWith("picocli."));
    }

    @Test
    void validStatementsNeedNoAutomaton() {
        assertThat(named("dev.spanlift.parser.GrammarAutomaton")).isEmpty();
        assertThat(named("dev.spanlift.parser.generated.SpannerLexer")).isEmpty();
        assertThat(named("dev.spanlift.parser.PredictionTable"))
                .as("what is there instead")
                .isNotEmpty();
    }

    /** The first call of a record's own equals, hashCode or toString takes 10 ms. */
    @Test
    void nothingCallsWhatTheCompilerPutsIntoRecords() {
        assertThat(named("java.lang.runtime.ObjectMethods")).isEmpty();
    }

    /** Those of Comparator.comparing can be serialized, which no archive takes: the first one costs 10 ms. */
    @Test
    void nothingComparesByComparatorsOfTheJdk() {
        assertThat(named("java.util.Comparator$$Lambda")).isEmpty();
    }

    @Test
    void noDiagramOrConversionIsLoadedForACheck() {
        assertThat(named("dev.spanlift.diagram.")).isEmpty();
        assertThat(named("dev.spanlift.dialect.")).isEmpty();
        assertThat(named("dev.spanlift.format.")).isEmpty();
    }

    /** Raise the limits with a reason: a hundred classes take two milliseconds from an archive and fifty without one. */
    @Test
    void classesAreFew() {
        assertThat(named("dev.spanlift.").stream().filter(name -> !name.contains("$$Lambda")))
                .hasSizeLessThan(900);
        assertThat(named("org.antlr.")).hasSizeLessThan(80);
        assertThat(loaded.stream().filter(name -> name.contains("$$Lambda"))).hasSizeLessThan(260);
    }

    private static List<String> named(String beginning) {
        return loaded.stream().filter(name -> name.startsWith(beginning)).toList();
    }

    /** Returns the names of the classes that a run of the program loads. */
    private static List<String> classesOf(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "classes", ".log");
        List<String> command = new ArrayList<>(List.of(
                JAVA.toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.spanlift.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(line.lastIndexOf("] ") + 2, line.indexOf(" source: ")))
                    .toList();
        }
    }
}
