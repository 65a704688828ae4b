package dev.spanlift.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.syntax.SyntaxChecker;
import net.sourceforge.plantuml.syntax.SyntaxResult;

/**
 * The tools that read the formats that we write. Tests that need one that is not there are skipped, or fail where the
 * environment has {@code SPANLIFT_REQUIRE_DIAGRAM_TOOLS=true}.
 */
final class DiagramTools {
    private static final Path NODE_FOLDER = Path.of("src/test/node");
    private static final Pattern SVG_NODE = Pattern.compile("class=\"node\"");
    private static final Pattern SVG_EDGE = Pattern.compile("class=\"edge\"");

    private DiagramTools() {}

    /** Returns what the parsers of Mermaid or DBML say of each text, which a file of that ending holds. */
    static List<String> readByNode(Path folder, String ending, List<String> texts) {
        provided(
                Files.isDirectory(NODE_FOLDER.resolve("node_modules")) && runs("node", "--version"),
                "Node.js and what `npm ci` in " + NODE_FOLDER + " installs");
        List<String> command = new ArrayList<>(List.of("node", "check.mjs"));
        for (int i = 0; i < texts.size(); i++) {
            command.add(write(folder.resolve(i + ending), texts.get(i)).toString());
        }
        return run(new ProcessBuilder(command).directory(NODE_FOLDER.toFile()))
                .lines()
                .toList();
    }

    /** Returns how many boxes and lines Graphviz draws; it must not complain about anything. */
    static String drawByGraphviz(Path folder, String text) {
        provided(runs("dot", "-V"), "Graphviz");
        Path file = write(folder.resolve("schema.dot"), text);
        // Straight lines, as we look at no picture here and the others take time.
        String svg =
                run(new ProcessBuilder("dot", "-Tsvg", "-Gsplines=line", file.toString()).redirectErrorStream(true));
        assertThat(svg).startsWith("<?xml").doesNotContain("Warning:", "Error:");
        return SVG_NODE.matcher(svg).results().count() + " tables, "
                + SVG_EDGE.matcher(svg).results().count() + " relations";
    }

    /** Returns PlantUML's description of a diagram, or its complaint. */
    static String readByPlantUml(String text) {
        SyntaxResult result = SyntaxChecker.checkSyntax(text);
        return result.isError() ? "error: " + result.getErrors() : result.getDescription();
    }

    private static void provided(boolean present, String what) {
        if (Boolean.parseBoolean(System.getenv("SPANLIFT_REQUIRE_DIAGRAM_TOOLS"))) {
            assertThat(present)
                    .as("SPANLIFT_REQUIRE_DIAGRAM_TOOLS asks for " + what)
                    .isTrue();
        }
        assumeTrue(present, "without " + what);
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String run(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.write(file, text.getBytes(StandardCharsets.UTF_8)).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
