package dev.spanlift.catalog;

import dev.spanlift.ast.BooleanLiteral;
import dev.spanlift.ast.NullLiteral;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options in force while statements are applied. */
final class OptionsDraft {
    /** No options, for all that have none; nothing is set in it. */
    static final OptionsDraft NONE = new OptionsDraft();

    private Map<String, Option> byName = Map.of();

    /** Sets options: a later value replaces an earlier one, NULL removes it. */
    void set(Options options) {
        for (Option option : options.entries()) {
            String name = option.name().text();
            if (byName.isEmpty()) {
                byName = new LinkedHashMap<>();
            }
            if (option.value() instanceof NullLiteral) {
                byName.remove(name);
            } else {
                byName.put(name, option);
            }
        }
    }

    Optional<Option> get(String name) {
        return byName.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(name));
    }

    /** Returns whether an option is set to TRUE. */
    boolean isTrue(String name) {
        return get(name)
                .filter(option -> option.value() instanceof BooleanLiteral literal && literal.value())
                .isPresent();
    }

    List<Option> freeze() {
        return byName.isEmpty() ? List.of() : List.copyOf(byName.values());
    }
}
