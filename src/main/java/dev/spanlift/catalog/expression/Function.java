package dev.spanlift.catalog.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A built-in function or operator.
 *
 * @param name the name in upper case, qualified where it is written so
 * @param signatures the ways to call it, in the order in which they are preferred
 * @param isVolatile whether it may give another value each time
 * @param writes whether it makes sense only where rows are written
 * @param aggregate whether it makes one value of many rows
 * @param page the page of the reference that describes it
 */
record Function(
        String name, List<Signature> signatures, boolean isVolatile, boolean writes, boolean aggregate, String page) {
    Function {
        signatures = List.copyOf(signatures);
    }

    /** Returns how it is called, for people. */
    String usage() {
        return signatures.stream()
                .map(signature -> name + signature.text())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /** Returns whether an argument that is given by name, in lower case, takes a place. */
    boolean hasPlace(String argument) {
        return signatures.stream().anyMatch(signature -> signature.hasPlace(argument));
    }

    /** Returns the names by which arguments can be given, in lower case; absent where there are more than are known. */
    Optional<Set<String>> argumentNames() {
        return signatures.stream().anyMatch(Signature::open)
                ? Optional.empty()
                : Optional.of(signatures.stream()
                        .flatMap(
                                signature -> Stream.concat(signature.parameters().stream(), signature.named().stream()))
                        .flatMap(parameter -> parameter.name().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Returns whether the argument at a place, from 0, is a word such as a part of a date, and no expression. */
    boolean takesWord(int place) {
        for (Signature signature : signatures) {
            if (signature.takesWord(place)) {
                return true;
            }
        }
        return false;
    }
}
