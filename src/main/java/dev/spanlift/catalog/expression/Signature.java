package dev.spanlift.catalog.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to call a function.
 *
 * @param parameters the parameters that have their place, in order; at most the last is repeated
 * @param named the parameters that are given by name alone
 * @param open whether there are further parameters by name, which are not listed
 * @param pairs whether the arguments that have their places come in pairs
 * @param result the type of the result
 * @param text the parameters as people read them
 */
record Signature(
        List<SignatureParameter> parameters,
        List<SignatureParameter> named,
        boolean open,
        boolean pairs,
        TypePattern result,
        String text) {
    /** A reader of a mistake in one argument is not helped by more names than these. */
    private static final int NAMES_SHOWN = 2;

    Signature {
        parameters = List.copyOf(parameters);
        named = List.copyOf(named);
    }

    /** Reads a signature: its parameters without the parentheses, and its result. */
    static Signature of(String parameterText, String resultText) {
        List<SignatureParameter> parameters = new ArrayList<>();
        List<SignatureParameter> named = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        boolean open = false;
        boolean pairs = false;
        for (String part : parameterText.isEmpty() ? new String[0] : parameterText.split(", ")) {
            if (part.equals("*")) {
                open = true;
            } else if (part.equals("PAIRS")) {
                pairs = true;
            } else if (SignatureParameter.isNamed(part)) {
                named.add(SignatureParameter.of(part));
                shown.add(part);
            } else {
                parameters.add(SignatureParameter.of(part));
                shown.add(part.substring(part.indexOf(' ') + 1));
            }
        }
        if (named.size() > NAMES_SHOWN) {
            shown.subList(parameters.size(), shown.size()).clear();
        }
        if (open || named.size() > NAMES_SHOWN) {
            shown.add("...");
        }
        return new Signature(
                parameters,
                named,
                open,
                pairs,
                TypePattern.of(resultText),
                shown.stream().collect(Collectors.joining(", ", "(", ")")));
    }

    /** Returns whether that many arguments can stand in the places. */
    boolean takes(int count) {
        int required = 0;
        for (SignatureParameter parameter : parameters) {
            required += parameter.optional() ? 0 : 1;
        }
        boolean endless =
                !parameters.isEmpty() && parameters.get(parameters.size() - 1).repeated();
        return count >= required && (endless || count <= parameters.size()) && !(pairs && count % 2 == 1);
    }

    /** Returns the parameter for the argument at a place that it takes, from 0. */
    SignatureParameter parameter(int index) {
        return parameters.get(Math.min(index, parameters.size() - 1));
    }

    /** Returns the parameter of a name in lower case. */
    Optional<SignatureParameter> parameter(String name) {
        return Stream.concat(named.stream(), parameters.stream())
                .filter(parameter -> parameter.name().filter(name::equals).isPresent())
                .findFirst();
    }

    /** Returns whether the parameter of a name in lower case has a place, too. */
    boolean hasPlace(String name) {
        return parameters.stream()
                .anyMatch(parameter -> parameter.name().filter(name::equals).isPresent());
    }

    boolean takesWord(int place) {
        return place < parameters.size() && parameters.get(place).type().isWord();
    }
}
