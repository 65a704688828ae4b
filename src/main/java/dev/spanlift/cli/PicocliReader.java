package dev.spanlift.cli;

import dev.spanlift.cli.ValueType.WrongValueException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads any command line, answers those that ask for help or the version, and explains those that are wrong. */
final class PicocliReader {
    static final String PROGRAM = "spanlift";
    private static final int HELP_COLUMNS = 100;

    private final CommandLine commandLine;

    private PicocliReader(Console console) {
        commandLine = commandLine().setOut(new PrintWriter(console.output(), false, StandardCharsets.UTF_8));
    }

    /** Returns what picocli has to know of all commands. */
    static CommandLine commandLine() {
        CommandSpec program = spec(PROGRAM, List.of());
        program.usageMessage()
                .descriptionHeading("")
                .header("Check, convert, draw and format Cloud Spanner DDL (GoogleSQL), from files alone.")
                .footer("%n'spanlift COMMAND --help' tells the options of a command, with examples.");
        CommandLine commandLine = new CommandLine(program);
        for (Command command : Commands.all()) {
            commandLine.addSubcommand(spec(command));
        }
        CommandLine help = new CommandLine(new HelpCommand());
        describeSections(help.getCommandSpec());
        return commandLine
                .addSubcommand(help)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_COLUMNS);
    }

    /** Runs what the arguments ask for and returns the exit status. */
    static int run(Console console, String... arguments) {
        try {
            Optional<Invocation> invocation = new PicocliReader(console).read(arguments);
            return invocation.isPresent() ? invocation.get().run(console) : ExitStatus.OK;
        } catch (ParameterException exception) {
            return explain(exception)
                    .tell(console, exception.getCommandLine().getCommandSpec().qualifiedName());
        }
    }

    /**
     * Returns what the arguments ask for; absent where they ask for help or the version.
     *
     * @throws ParameterException if they are wrong
     */
    static Optional<Invocation> read(Console console, String... arguments) {
        return new PicocliReader(console).read(arguments);
    }

    private Optional<Invocation> read(String... arguments) {
        ParseResult parsed = commandLine.parseArgs(arguments);
        if (CommandLine.executeHelpRequest(parsed) != null) {
            commandLine.getOut().flush();
            return Optional.empty();
        } else if (!parsed.hasSubcommand()) {
            throw new ParameterException(commandLine, "a command is missing");
        }
        return Optional.of(invocation(parsed.subcommand()));
    }

    // ---------------------------------------------------------------- from our declarations to picocli's

    private static CommandSpec spec(Command command) {
        CommandSpec spec = spec(command.name(), command.options());
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(InputOptions.LABEL)
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(InputOptions.DESCRIPTION)
                .build());
        Command.Help help = command.help();
        spec.usageMessage()
                .header(help.header())
                .description(help.description().toArray(String[]::new))
                .footerHeading("%nExamples:%n")
                .footer(help.examples().stream().map(line -> "  " + line).toArray(String[]::new));
        return spec;
    }

    private static CommandSpec spec(String name, List<Option<?>> options) {
        CommandSpec spec = CommandSpec.create().name(name).version(Version.text());
        for (Option<?> option : options) {
            spec.addOption(spec(option));
        }
        spec.mixinStandardHelpOptions(true).addOption(spec(Command.DEBUG));
        describeSections(spec);
        return spec;
    }

    private static void describeSections(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%nInput:%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit status:%n")
                .sortOptions(false);
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("0", "fine");
        statuses.put("1", "errors in the input (see --fail-on)");
        statuses.put("2", "wrong usage");
        statuses.put("3", "input could not be read, or output not written");
        statuses.put("70", "a bug in spanlift");
        usage.exitCodeList(statuses);
    }

    private static OptionSpec spec(Option<?> option) {
        OptionSpec.Builder builder =
                OptionSpec.builder(option.names().toArray(String[]::new)).description(option.description());
        Optional<? extends ValueType<?>> type = option.type();
        if (type.isEmpty()) {
            return builder.type(boolean.class).build();
        }
        return builder.type(option.repeatable() ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(option.valueLabel())
                .completionCandidates(type.get().candidates())
                .converters(checked(type.get()))
                .build();
    }

    /** Returns a converter that converts nothing: it refuses what is none of the option's values. */
    private static ITypeConverter<String> checked(ValueType<?> type) {
        return text -> {
            try {
                type.read(text);
                return text;
            } catch (WrongValueException exception) {
                throw new TypeConversionException(String.valueOf(exception.getMessage()));
            }
        };
    }

    // ---------------------------------------------------------------- from picocli's findings to ours

    private Invocation invocation(ParseResult parsed) {
        CommandSpec spec = parsed.commandSpec();
        Command command = Commands.named(spec.name()).orElseThrow();
        Map<Option<?>, List<String>> options = new LinkedHashMap<>();
        addGiven(options, Command.DEBUG, parsed);
        for (Option<?> option : command.options()) {
            addGiven(options, option, parsed);
        }
        List<String> inputs = parsed.matchedPositionalValue(0, List.of());
        return new Invocation(command, new Arguments(options, inputs));
    }

    private static void addGiven(Map<Option<?>, List<String>> options, Option<?> option, ParseResult parsed) {
        OptionSpec found = parsed.matchedOption(option.names().get(0));
        if (found == null) {
            return;
        } else if (option.type().isPresent()) {
            options.put(option, found.originalStringValues());
        } else if (found.<Boolean>getValue()) {
            options.put(option, List.of());
        }
    }

    private static UsageException explain(ParameterException exception) {
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(exception, new PrintWriter(suggestions, true));
        String message = exception instanceof UnmatchedArgumentException unmatched
                        && exception.getCommandLine().getParent() == null
                        && !unmatched.isUnknownOption()
                ? "there is no command '" + unmatched.getUnmatched().get(0) + "'"
                : String.valueOf(exception.getMessage());
        return new UsageException(message, suggestions.toString());
    }
}
