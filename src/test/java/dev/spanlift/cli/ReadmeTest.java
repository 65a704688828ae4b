package dev.spanlift.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.testing.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds README.md to what the program does. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String JAR = "java -jar target/spanlift.jar ";
    private static final Pattern CONSOLE = Pattern.compile("(```console\n)(.*?)(```\n)", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("(.*) \\| head -(\\d+)");
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(.*?)```\n(\nprints\n\n```text\n)(.*?)```\n", Pattern.DOTALL);
    private static final Pattern DIAGNOSTICS =
            Pattern.compile("(<!-- diagnostics:begin -->\n)(.*?)(<!-- diagnostics:end -->)", Pattern.DOTALL);
    private static final Path STATEMENT_LIST = Path.of("testdata/statements.tsv");
    private static final Pattern STATEMENTS =
            Pattern.compile("(<!-- statements:begin -->\n)(.*?)(<!-- statements:end -->)", Pattern.DOTALL);

    private String readme = "";

    @TempDir
    private Path temporary;

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(README);
    }

    @Test
    void consoleOutputIsReal() {
        holds(CONSOLE, block -> block.group(1) + session(block.group(2)) + block.group(3));
    }

    @Test
    void libraryExampleCompilesAndPrintsWhatItSays() {
        holds(
                EXAMPLE,
                block -> "```java\n" + block.group(1) + "```\n" + block.group(2) + output(block.group(1)) + "```\n");
    }

    @Test
    void diagnosticsTableIsTheEnum() {
        String rows = Arrays.stream(DiagnosticCode.values())
                .map(code -> "| `" + code + "` | " + code.severity().name().toLowerCase(Locale.ROOT) + " | "
                        + code.explanation() + " |\n")
                .collect(Collectors.joining());
        holds(
                DIAGNOSTICS,
                block -> block.group(1) + "| Code | Severity | Meaning |\n| --- | --- | --- |\n" + rows
                        + block.group(3));
    }

    @Test
    void statementsTableIsTheList() throws IOException {
        String rows = Files.readAllLines(STATEMENT_LIST).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(row -> "| `" + row[0].replace(", ", "`, `") + "` | [" + row[1] + "](" + row[2] + ") |\n")
                .collect(Collectors.joining());
        holds(
                STATEMENTS,
                block -> block.group(1) + "| Statements | Documentation |\n| --- | --- |\n" + rows + block.group(3));
    }

    /** Checks, or on request updates, each place of the page that a pattern finds. */
    private void holds(Pattern pattern, Function<MatchResult, String> expected) {
        Matcher matcher = pattern.matcher(readme);
        assertThat(matcher.find()).isTrue();
        Golden.check(README, matcher.replaceAll(block -> Matcher.quoteReplacement(expected.apply(block))));
    }

    /** Runs the commands of a terminal session and returns it with what they print. */
    private static String session(String block) {
        return block.lines()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line + "\n" + terminal(line.substring(2)))
                .collect(Collectors.joining());
    }

    /** Returns what a terminal shows of a command: both streams, as errors are written at once and output at the end. */
    private static String terminal(String command) {
        Matcher head = HEAD.matcher(command);
        boolean cut = head.matches();
        String whole = cut ? head.group(1) : command;
        assertThat(whole).startsWith(JAR);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), output, error, Path.of(""), () -> false);
        Main.run(console, whole.substring(JAR.length()).split(" "));
        String written = output.toString(UTF_8);
        String shown = cut
                ? written.lines()
                        .limit(Integer.parseInt(head.group(2)))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                : written;
        return error.toString(UTF_8) + shown;
    }

    /** Compiles and runs a class named Example and returns what it prints. */
    private String output(String code) {
        PrintStream standardOutput = System.out;
        try {
            Path file = Files.writeString(temporary.resolve("Example.java"), code);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            String classPath = System.getProperty("java.class.path");
            // A library of the tests names files beside it that are not there: hence not the warnings about paths.
            assertThat(compiler.run(null, null, null, "-cp", classPath, "-Xlint:all,-path", "-Werror", file.toString()))
                    .isZero();
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            System.setOut(new PrintStream(output, true, UTF_8));
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {temporary.toUri().toURL()})) {
                loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            }
            return output.toString(UTF_8);
        } catch (IOException | ReflectiveOperationException exception) {
            throw new AssertionError(exception);
        } finally {
            System.setOut(standardOutput);
        }
    }
}
