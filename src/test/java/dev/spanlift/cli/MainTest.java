package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter output = new StringWriter();
    private final StringWriter error = new StringWriter();

    @Test
    void versionIsTheOneOfTheBuild() {
        int status = Main.run(new PrintWriter(output, true), new PrintWriter(error, true), "--version");

        assertThat(status).isZero();
        assertThat(output.toString()).matches("spanlift \\d+\\.\\d+\\.\\d+(-\\w+)?\\R");
        assertThat(error.toString()).isEmpty();
    }
}
