package dev.spanlift.cli;

import dev.spanlift.cli.ValueType.WrongValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads command lines that leave nothing to ask: a command, its options by their full names with good values, inputs.
 *
 * <p>Nearly all command lines are of that kind, and for them the program starts without loading picocli, which takes longer
 * than to check a schema of ten tables. Whatever else there is to a command line (help, mistakes, short options written
 * together) is for {@link PicocliReader}; what both can read, both read alike.
 */
final class PlainReader {
    private final Command command;
    private final Map<Option<?>, List<String>> options = new LinkedHashMap<>();
    private final List<String> inputs = new ArrayList<>();

    private PlainReader(Command command) {
        this.command = command;
    }

    /** Returns what the arguments ask for; absent where they are not of the plain kind. */
    static Optional<Invocation> read(String... arguments) {
        Optional<Command> command = arguments.length == 0 ? Optional.empty() : Commands.named(arguments[0]);
        return command.isPresent() ? new PlainReader(command.get()).readRest(arguments) : Optional.empty();
    }

    private Optional<Invocation> readRest(String... arguments) {
        int at = 1;
        while (at < arguments.length) {
            int read = isInput(arguments[at]) ? input(arguments[at]) : option(arguments, at);
            if (read == 0) {
                return Optional.empty();
            }
            at += read;
        }
        return Optional.of(new Invocation(command, new Arguments(options, inputs)));
    }

    /** What begins with a dash is an option, or for picocli to say that it is none; the dash alone is standard input. */
    private static boolean isInput(String argument) {
        return !argument.isEmpty() && (argument.charAt(0) != '-' || argument.length() == 1);
    }

    private int input(String argument) {
        inputs.add(argument);
        return 1;
    }

    /** Returns how many arguments the option takes up, or 0 where there is more to say about it. */
    private int option(String[] arguments, int at) {
        String argument = arguments[at];
        int equals = argument.indexOf('=');
        Optional<Option<?>> found = named(equals < 0 ? argument : argument.substring(0, equals));
        if (found.isEmpty() || (options.containsKey(found.get()) && !found.get().repeatable())) {
            return 0;
        }
        Option<?> option = found.get();
        if (option.type().isEmpty()) {
            options.put(option, List.of());
            return equals < 0 ? 1 : 0;
        }
        int next = equals < 0 ? at + 1 : at;
        String value = next < arguments.length ? arguments[next].substring(equals + 1) : "";
        if (!isInput(value) || !isRight(option, value)) {
            return 0;
        }
        options.computeIfAbsent(option, key -> new ArrayList<>()).add(value);
        return next - at + 1;
    }

    private Optional<Option<?>> named(String name) {
        if (Command.DEBUG.names().contains(name)) {
            return Optional.of(Command.DEBUG);
        }
        for (Option<?> option : command.options()) {
            if (option.names().contains(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    private static boolean isRight(Option<?> option, String value) {
        try {
            option.type().orElseThrow().read(value);
            return true;
        } catch (WrongValueException exception) {
            return false;
        }
    }
}
