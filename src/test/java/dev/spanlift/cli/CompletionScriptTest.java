package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Bash completes by the script. */
class CompletionScriptTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @Test
    void commandsOptionsAndTheirValuesAreCompleted() throws Exception {
        assertThat(completions("spanlift", "")).contains("check", "convert", "format", "diagram", "help");
        assertThat(completions("spanlift", "di")).containsExactly("diagram");
        assertThat(completions("spanlift", "check", "--fo")).containsExactly("--format");
        assertThat(completions("spanlift", "check", "--format", ""))
                .containsExactlyInAnyOrder("text", "json", "github", "sarif");
        assertThat(completions("spanlift", "convert", "--uuid", "b")).containsExactly("binary");
    }

    /** Where the script has no words, Bash takes the names of files, as the script asks it to. */
    @Test
    void inputsAndOutputsAreFiles() throws Exception {
        assertThat(completions("spanlift", "check", "--each", "t")).isEmpty();
        assertThat(completions("spanlift", "diagram", "-o", "t")).isEmpty();
        assertThat(run("complete -p spanlift")).contains("-o default");
        assertThat(run("compopt() { echo changed; }; COMP_WORDS=(spanlift check t); COMP_CWORD=2; _complete_spanlift"))
                .isEmpty();
    }

    private List<String> completions(String... words) throws IOException, InterruptedException {
        String list = String.join("' '", words);
        return run("COMP_WORDS=('" + list + "'); COMP_CWORD=" + (words.length - 1)
                        + "; _complete_spanlift; printf '%s\n' \"${COMPREPLY[@]}\"")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String run(String command) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH));
        Path script = folder.resolve("spanlift.bash");
        CompletionScript.main(new String[] {script.toString()});
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(BASH.toString(), "--norc", "-c", "source '" + script + "'; " + command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
