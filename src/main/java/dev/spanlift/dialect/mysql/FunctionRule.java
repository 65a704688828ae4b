package dev.spanlift.dialect.mysql;

import java.util.Optional;

/**
 * How a function is translated.
 *
 * @param min the fewest arguments that the rule takes
 * @param max the most
 * @param deterministic whether the function gives the same for the same arguments
 * @param body makes the translation; empty where these arguments have no sure one
 */
record FunctionRule(int min, int max, boolean deterministic, Body body) {

    /** Makes the translation. */
    @FunctionalInterface
    interface Body {
        Optional<MySqlExpression> translate(FunctionArguments arguments);
    }

    /** Returns a rule for a function of {@code count} arguments. */
    static FunctionRule of(int count, Body body) {
        return new FunctionRule(count, count, true, body);
    }

    static FunctionRule of(int min, int max, Body body) {
        return new FunctionRule(min, max, true, body);
    }

    /** Returns the rule for a function that MySQL has too, perhaps by another name, with the same meaning. */
    static FunctionRule renamed(int min, int max, String name, ValueType result) {
        return of(
                min,
                max,
                arguments -> Optional.of(MySqlExpression.atom(name + "(" + arguments.joined() + ")", result)));
    }
}
