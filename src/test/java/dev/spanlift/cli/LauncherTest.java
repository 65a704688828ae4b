package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.spanlift.distribution.Prelinker;
import dev.spanlift.testing.GeneratedSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.antlr.v4.runtime.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Runs {@code bin/spanlift} as users do, from a distribution that it makes of the classes under test. */
class LauncherTest {
    private static final String RIGHT = "CREATE TABLE Hubs (HubId INT64) PRIMARY KEY (HubId);\n";
    private static final String WRONG = "CREATE TABLE Hubs (HubId INT64) PRIMARY KEY (Id);\n";
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    private static Path temporary;

    private static Path launcher = Path.of("");

    @TempDir
    private Path folder;

    /**
     * What a run came to.
     *
     * @param status the exit status
     * @param output what it wrote to standard output
     * @param error what it wrote to standard error
     */
    private record Result(int status, String output, String error) {}

    @BeforeAll
    static void makeDistribution() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is for POSIX systems");
        launcher = distribution(temporary.resolve("spanlift"));
    }

    /** Makes a distribution in a folder and returns its launcher. */
    private static Path distribution(Path home) throws Exception {
        Path script = home.resolve("bin").resolve("spanlift");
        Files.createDirectories(script.getParent());
        Path library = Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(library.resolve("diagram"));
        String text = Files.readString(Path.of("src/distribution/bin/spanlift"));
        Files.writeString(script, text.replace("@project.version@", "test"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Files.copy(Path.of("src/distribution/rehearsal.sql"), library.resolve("rehearsal.sql"));
        Path classes = Files.createTempFile(temporary, "classes", ".jar");
        zip(Path.of("target", "classes"), classes);
        Prelinker.main(new String[] {
            library.resolve("spanlift.jar").toString(),
            classes.toString(),
            CommandLine.class.getName(),
            Parser.class.getName()
        });
        return script;
    }

    @Test
    void exitStatusAndStreamsAreThoseOfTheProgram() throws Exception {
        assertThat(run(RIGHT, "check")).isEqualTo(new Result(0, "", ""));
        assertThat(run(WRONG, "check").status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run("", "check", "--nix").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("", "check", "no such.sql"))
                .isEqualTo(new Result(
                        ExitStatus.INPUT_OUTPUT, "", "spanlift: cannot read no such.sql: no such file or folder\n"));
        assertThat(run(RIGHT, "format").output()).startsWith("CREATE TABLE Hubs (\n");
    }

    @Test
    void firstRunLeavesAnArchiveThatLaterOnesUse() throws Exception {
        assertThat(run(RIGHT, "check")).isEqualTo(new Result(0, "", ""));
        List<Path> archives = archives();
        assertThat(archives)
                .hasSize(1)
                .allSatisfy(file ->
                        assertThat(file.toFile().length()).as("a real one").isGreaterThan(1_000_000));

        Path log = folder.resolve("classes.log");
        Map<String, String> options = Map.of("SPANLIFT_OPTS", "-Xlog:class+load:file=" + log);
        assertThat(run(options, RIGHT, launcher.toString(), "check").status()).isZero();
        assertThat(Files.readString(log))
                .containsPattern("dev\\.spanlift\\.catalog\\.CatalogBuilder source: shared objects file");
        assertThat(archives()).isEqualTo(archives);
    }

    @Test
    void rehearsalIsOfARightSchema() throws Exception {
        Path rehearsal = Path.of("src/distribution/rehearsal.sql").toAbsolutePath();
        assertThat(run("", "check", rehearsal.toString())).isEqualTo(new Result(0, "", ""));
    }

    /** Each class that is not in the archive takes ten times as long to load. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check generated.sql",
                "check parcels.sql",
                "check --format json wrong.sql",
                "check wrong.sql",
                "convert parcels.sql",
                "format parcels.sql"
            })
    void archiveHasAllClassesOfCommonRuns(String line) throws Exception {
        Files.writeString(folder.resolve("generated.sql"), GeneratedSchema.ofTables(10));
        Files.copy(Path.of("testdata/sample/parcels.sql"), folder.resolve("parcels.sql"));
        Files.writeString(folder.resolve("wrong.sql"), WRONG);
        Map<String, String> options = Map.of(
                "SPANLIFT_OPTS",
                "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                "SPANLIFT_CACHE",
                temporary.resolve("cache").toString());
        List<String> command = new ArrayList<>(List.of(line.split(" ")));
        command.add(0, launcher.toString());

        run(options, "", command.toArray(String[]::new));

        assertThat(Files.readAllLines(folder.resolve("classes.log")))
                .hasSizeGreaterThan(500)
                .filteredOn(loaded -> !loaded.contains("shared objects file"))
                .hasSizeLessThan(40)
                .filteredOn(loaded -> loaded.contains("] dev.spanlift."))
                .hasSizeLessThan(5);
    }

    @Test
    void runsThatBeginTogetherMakeOneArchive() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(builder(Map.of(), launcher.toString(), "--version")
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : processes) {
            assertThat(text(process)).matches("spanlift \\S+\\R");
            assertThat(process.waitFor()).isZero();
        }
        assertThat(archives()).hasSize(1);
    }

    @Test
    void archiveThatDoesNotFitIsNoReasonToComplain() throws Exception {
        run(RIGHT, "check");
        Path archive = archives().get(0);
        assertThat(archive.toFile().delete()).isTrue();
        Files.writeString(archive, "no archive at all");

        assertThat(run(RIGHT, "check")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void worksWhereNoArchiveCanBeMade() throws Exception {
        Map<String, String> noFolder = Map.of("SPANLIFT_CACHE", "/dev/null/cache");
        assertThat(run(noFolder, RIGHT, launcher.toString(), "check")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void makesNoArchiveWhereNobodyWantsOne() throws Exception {
        run(Map.of("SPANLIFT_CACHE", "none"), RIGHT, launcher.toString(), "check");
        run(
                Map.of("SPANLIFT_CACHE", "", "CI", "true", "XDG_CACHE_HOME", folder.toString()),
                RIGHT,
                launcher.toString(),
                "check");
        assertThat(archives()).isEmpty();
    }

    /** JDK 17 archives no classes of such a place; everything works there all the same. */
    @Test
    void worksInAFolderWithABlankInItsName() throws Exception {
        Path script = distribution(folder.resolve("my tools"));
        for (int i = 0; i < 2; i++) {
            assertThat(run(Map.of(), WRONG, script.toString(), "check").status())
                    .isEqualTo(ExitStatus.ERRORS);
        }
        assertThat(archives()).hasSize(1);
    }

    @Test
    void followsSymbolicLinks() throws Exception {
        Path absolute = Files.createSymbolicLink(folder.resolve("absolute link"), launcher);
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("absolute link"));

        assertThat(run(Map.of(), WRONG, relative.toString(), "check").status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run(Map.of(), RIGHT, absolute.toString(), "check")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void pathsAreThoseOfTheFolderOfTheUser() throws Exception {
        Files.writeString(folder.resolve("my schema.sql"), WRONG);

        Result result = run("", "check", "my schema.sql");
        assertThat(result.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(result.error()).startsWith("my schema.sql:1:46: error: ");
    }

    @Test
    void javaIsTheOneOfJavaHomeOrOfThePath() throws Exception {
        Result wrong = run(Map.of("JAVA_HOME", "/nowhere"), RIGHT, launcher.toString(), "check");
        assertThat(wrong).isEqualTo(new Result(127, "", "spanlift: there is no Java in JAVA_HOME (/nowhere)\n"));

        String path = JAVA_HOME.resolve("bin") + ":/usr/bin:/bin";
        assertThat(run(Map.of("JAVA_HOME", "", "PATH", path), WRONG, launcher.toString(), "check")
                        .status())
                .isEqualTo(ExitStatus.ERRORS);
    }

    @Test
    void smallFilesStartFastAndLargeOnesAreCompiledWell() throws Exception {
        Path small = Files.writeString(folder.resolve("small.sql"), RIGHT);
        Path large = Files.writeString(folder.resolve("large.sql"), RIGHT + " ".repeat(2_000_000));
        Map<String, String> options = Map.of("SPANLIFT_OPTS", "-XX:+PrintFlagsFinal");

        assertThat(run(options, "", launcher.toString(), "check", small.toString())
                        .output())
                .containsPattern("TieredStopAtLevel += 1 ");
        assertThat(run(options, "", launcher.toString(), "check", large.toString())
                        .output())
                .containsPattern("TieredStopAtLevel += 4 ");
        assertThat(run(options, RIGHT, launcher.toString(), "check", "-").output())
                .containsPattern("TieredStopAtLevel += 4 ");
    }

    @Test
    void readerThatGoesAwayEndsTheRunInSilence() throws Exception {
        Path schema = Files.writeString(folder.resolve("wrong.sql"), WRONG.repeat(20_000));
        Result result = run(
                Map.of(),
                "",
                "/bin/sh",
                "-c",
                "\"$0\" check --format json \"$1\" | head -n 1",
                launcher.toString(),
                schema.toString());
        assertThat(result.output().lines()).hasSize(1);
        assertThat(result.error()).isEmpty();
    }

    private Result run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return run(Map.of(), input, command.toArray(String[]::new));
    }

    private Result run(Map<String, String> environment, String input, String... command)
            throws IOException, InterruptedException {
        Path error = Files.createTempFile(folder, "standard", "error");
        Process process =
                builder(environment, command).redirectError(error.toFile()).start();
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It did not want to read all.
        }
        String output = text(process);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), output, Files.readString(error));
    }

    private ProcessBuilder builder(Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("CI");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        builder.environment().put("SPANLIFT_CACHE", folder.resolve("cache").toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Returns what is in the cache folder and in the folder itself but for what the tests put there. */
    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains(".archive")).toList();
        }
    }

    private static void zip(Path from, Path to) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(to));
                Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                try {
                    jar.putNextEntry(new ZipEntry(from.relativize(file).toString()));
                    Files.copy(file, jar);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
