package dev.spanlift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.dialect.Dialect;
import dev.spanlift.dialect.Dialects;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Holds that help says what its readers look for, and that what it lists is what there is. */
class HelpTest {
    private static final CommandLine PROGRAM = PicocliReader.commandLine();

    private static CommandLine command(String name) {
        return Objects.requireNonNull(PROGRAM.getSubcommands().get(name), name);
    }

    private static String option(String command, String name) {
        return Objects.requireNonNull(command(command).getCommandSpec().findOption(name), name)
                .description()[0];
    }

    @Test
    void theProgramSaysWhatItIsForAndWhereToReadOn() {
        assertThat(PROGRAM.getUsageMessage())
                .startsWith("Check, convert, draw and format Cloud Spanner DDL")
                .contains("Usage: spanlift", "Exit status:", "'spanlift COMMAND --help'");
    }

    @Test
    void everyCommandHasExamplesThatNameIt() {
        for (Command command : Commands.all()) {
            assertThat(command(command.name()).getUsageMessage())
                    .contains("Usage: spanlift " + command.name())
                    .containsPattern("Examples:\n(.*\n)*.*spanlift " + command.name());
        }
    }

    @Test
    void conversionNamesTheVersionsAndProfilesThatThereAreAndTheDefaults() {
        Dialect mysql = Dialects.named("mysql").orElseThrow();

        assertThat(option("convert", "--mysql-version"))
                .contains(mysql.versions())
                .contains(mysql.defaultVersion() + " (the default)");
        assertThat(option("convert", "--profile"))
                .contains(mysql.profiles())
                .contains(mysql.profiles().get(0) + " (the default)");
    }

    @Test
    void everyLineFitsItsWidth() {
        for (Map.Entry<String, CommandLine> command : PROGRAM.getSubcommands().entrySet()) {
            assertThat(command.getValue().getUsageMessage().lines())
                    .as(command.getKey())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
    }
}
