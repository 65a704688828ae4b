package dev.spanlift.cli;

import dev.spanlift.cli.ValueType.WrongValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user told a command.
 *
 * @param options the options that were given, each with its values as they were written: one, or any number where the option
 *     may be repeated, and none where it takes none; each of them is of the option's type
 * @param inputs the arguments that are no options, in the order given
 */
record Arguments(Map<Option<?>, List<String>> options, List<String> inputs) {
    /** Returns whether an option was given. */
    boolean has(Option<?> option) {
        return options.containsKey(option);
    }

    /**
     * Returns the value of an option that takes one.
     *
     * @return the value; absent where the option was not given
     */
    <T> Optional<T> value(Option<T> option) {
        List<T> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** Returns the values of an option that may be repeated, in the order given. */
    <T> List<T> values(Option<T> option) {
        List<T> values = new ArrayList<>();
        for (String text : options.getOrDefault(option, List.of())) {
            values.add(read(option, text));
        }
        return values;
    }

    private static <T> T read(Option<T> option, String text) {
        try {
            return option.type().orElseThrow().read(text);
        } catch (WrongValueException exception) {
            throw new IllegalStateException("nobody looked at the value of " + option, exception);
        }
    }
}
