package dev.spanlift.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An option of a command: its names, the values that it takes, and what help says of it.
 *
 * <p>Declared once, as a constant, for everybody who reads arguments. Two options are equal only if they are the same
 * object.
 *
 * @param <T> what a value means
 */
final class Option<T> {
    private final List<String> names;
    private final String description;
    private final Optional<ValueType<T>> type;
    private final String valueLabel;
    private final boolean repeatable;

    private Option(
            List<String> names,
            String description,
            Optional<ValueType<T>> type,
            String valueLabel,
            boolean repeatable) {
        this.names = names;
        this.description = description;
        this.type = type;
        this.valueLabel = valueLabel;
        this.repeatable = repeatable;
    }

    /** Returns an option that is given or not and takes no value. */
    static Option<Void> flag(String description, String... names) {
        return new Option<>(List.of(names), description, Optional.empty(), "", false);
    }

    /**
     * Returns an option that may be given once, with a value.
     *
     * @param valueLabel what help calls the value
     */
    static <T> Option<T> of(ValueType<T> type, String valueLabel, String description, String... names) {
        return new Option<>(List.of(names), description, Optional.of(type), valueLabel, false);
    }

    /** Returns an option that may be given any number of times, each time with a value. */
    static <T> Option<T> repeated(ValueType<T> type, String valueLabel, String description, String... names) {
        return new Option<>(List.of(names), description, Optional.of(type), valueLabel, true);
    }

    /** Returns the options of several groups, in order. */
    @SafeVarargs
    static List<Option<?>> join(List<Option<?>>... groups) {
        List<Option<?>> all = new ArrayList<>();
        for (List<Option<?>> group : groups) {
            all.addAll(group);
        }
        return all;
    }

    /** Returns the names, dashes included, in the order in which help shows them. */
    List<String> names() {
        return names;
    }

    String description() {
        return description;
    }

    /** Returns the type of the value; absent where the option takes none. */
    Optional<ValueType<T>> type() {
        return type;
    }

    /** Returns what help calls the value; empty where the option takes none. */
    String valueLabel() {
        return valueLabel;
    }

    boolean repeatable() {
        return repeatable;
    }

    @Override
    public String toString() {
        return names.get(0);
    }
}
