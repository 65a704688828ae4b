package dev.spanlift.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that has all others. */
@Command(
        name = "spanlift",
        scope = ScopeType.INHERIT,
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nInput:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:fine",
            "1:errors in the input (see --fail-on)",
            "2:wrong usage",
            "3:input could not be read, or output not written",
            "70:a bug in spanlift"
        },
        sortOptions = false,
        usageHelpWidth = 100)
final class SpanliftCommand implements Runnable {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an internal error.")
    private boolean debug;

    /** Returns whether to show the stack trace of an internal error. */
    boolean debug() {
        return debug;
    }

    /** Runs where no subcommand was given. */
    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "a command is missing");
    }
}
