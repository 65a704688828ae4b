package dev.spanlift.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which texts an option takes for a value, and what they mean.
 *
 * @param <T> what a text means
 */
interface ValueType<T> {
    /**
     * Returns what a text means.
     *
     * @throws WrongValueException if it is none of this type
     */
    T read(String text);

    /** Returns every text that is a value, as people write it; empty where they cannot be listed. */
    default List<String> candidates() {
        return List.of();
    }

    /** Returns the type of any text. */
    static ValueType<String> text() {
        return new Text();
    }

    /** Returns the type of whole numbers. */
    static ValueType<Integer> number() {
        return new WholeNumber();
    }

    /** Returns the type of an enum's constants, written in any case. */
    static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
        return new Choice<>(type);
    }

    /** Returns the type of {@code KEY=VALUE}; the key ends at the first equals sign. */
    static <V> ValueType<Map.Entry<String, V>> assignment(ValueType<V> value) {
        return new Assignment<>(value);
    }

    /** Any text. */
    record Text() implements ValueType<String> {
        @Override
        public String read(String text) {
            return text;
        }
    }

    /** A whole number in decimal digits. */
    record WholeNumber() implements ValueType<Integer> {
        @Override
        public Integer read(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException exception) {
                throw new WrongValueException("'" + text + "' is no whole number");
            }
        }
    }

    /** One of the constants of an enum. */
    record Choice<E extends Enum<E>>(Class<E> type) implements ValueType<E> {
        @Override
        public E read(String text) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(text)) {
                    return constant;
                }
            }
            throw new WrongValueException("'" + text + "' is none of " + String.join(", ", candidates()));
        }

        @Override
        public List<String> candidates() {
            List<String> names = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                names.add(constant.name().toLowerCase(Locale.ROOT));
            }
            return names;
        }
    }

    /** A key and a value. */
    record Assignment<V>(ValueType<V> value) implements ValueType<Map.Entry<String, V>> {
        @Override
        public Map.Entry<String, V> read(String text) {
            int equals = text.indexOf('=');
            if (equals <= 0) {
                throw new WrongValueException("'" + text + "' has no equals sign between a name and a value");
            }
            return Map.entry(text.substring(0, equals), value.read(text.substring(equals + 1)));
        }
    }

    /** A text that an option does not take. */
    final class WrongValueException extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** @param message what is wrong with the text, which it names */
        WrongValueException(String message) {
            super(message);
        }
    }
}
