package dev.spanlift.catalog.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to call a function.
 *
 * @param parameters the parameters that have their place, in order; at most the last is repeated
 * @param named the parameters that are given by name
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
    Signature {
        parameters = List.copyOf(parameters);
        named = List.copyOf(named);
    }

    /** Reads a signature: its parameters without the parentheses, and its result. */
    static Signature of(String parameterText, String resultText) {
        List<SignatureParameter> parameters = new ArrayList<>();
        List<SignatureParameter> named = new ArrayList<>();
        boolean open = false;
        boolean pairs = false;
        for (String part : parameterText.isEmpty() ? new String[0] : parameterText.split(", ")) {
            if (part.equals("*")) {
                open = true;
            } else if (part.equals("PAIRS")) {
                pairs = true;
            } else {
                SignatureParameter parameter = SignatureParameter.of(part);
                (parameter.name().isPresent() ? named : parameters).add(parameter);
            }
        }
        return new Signature(parameters, named, open, pairs, TypePattern.of(resultText), "(" + parameterText + ")");
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
        return named.stream()
                .filter(parameter -> parameter.name().filter(name::equals).isPresent())
                .findFirst();
    }

    boolean takesWord(int place) {
        return place < parameters.size() && parameters.get(place).type().isWord();
    }
}
