package dev.spanlift.dialect.mysql;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a function is translated.
 *
 * @param min the fewest arguments that the rule takes
 * @param max the most
 * @param deterministic whether the function gives the same for the same arguments
 * @param body makes the translation; empty where these arguments have no sure one
 */
record FunctionRule(int min, int max, boolean deterministic, Body body) {

    /** As {@link #max}: no limit. */
    static final int ANY = Integer.MAX_VALUE;

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

    /**
     * Returns a rule for arguments of certain types.
     *
     * @param template the translation, as {@link CallTemplate} reads it
     */
    static FunctionRule form(String template, ValueType result, ValueType... parameters) {
        CallTemplate read = CallTemplate.of(template);
        List<ValueType> types = List.of(parameters);
        return of(types.size(), arguments -> arguments.form(read, result, types));
    }

    /** Returns {@link #form} where what MySQL gives is a predicate to it. */
    static FunctionRule test(String template, ValueType... parameters) {
        CallTemplate read = CallTemplate.of(template);
        List<ValueType> types = List.of(parameters);
        return of(
                types.size(),
                arguments -> arguments
                        .form(read, ValueType.BOOL, types)
                        .map(MySqlExpression::sql)
                        .map(MySqlExpression::predicate));
    }

    /** Returns a rule that takes the first translation that one of several gives. */
    static FunctionRule firstOf(FunctionRule... rules) {
        List<FunctionRule> all = List.of(rules);
        int min = all.stream().mapToInt(FunctionRule::min).min().orElseThrow();
        int max = all.stream().mapToInt(FunctionRule::max).max().orElseThrow();
        return of(
                min,
                max,
                arguments -> all.stream()
                        .filter(rule -> arguments.count() >= rule.min && arguments.count() <= rule.max)
                        .flatMap(rule -> rule.body.translate(arguments).stream())
                        .findFirst());
    }

    /** Returns the rule for arguments that fulfil a condition only. */
    FunctionRule where(Predicate<FunctionArguments> condition) {
        return new FunctionRule(
                min,
                max,
                deterministic,
                arguments -> condition.test(arguments) ? body.translate(arguments) : Optional.empty());
    }

    /** Returns the rule for a function that need not give the same for the same arguments. */
    FunctionRule changing() {
        return new FunctionRule(min, max, false, body);
    }
}
