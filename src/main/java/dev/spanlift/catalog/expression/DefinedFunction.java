package dev.spanlift.catalog.expression;

import dev.spanlift.catalog.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A function that the schema defines, as those who call it see it.
 *
 * @param name the name as it was created, with its schema
 * @param parameters the parameters in order
 * @param result the type of the result; absent where it is not known
 */
public record DefinedFunction(String name, List<Parameter> parameters, Optional<DataType> result) {
    /** Copies the list, so that the record is immutable. */
    public DefinedFunction {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter.
     *
     * @param type the type
     * @param optional whether it has a default, so that it can be left out
     */
    public record Parameter(DataType type, boolean optional) {
        private TypePattern pattern() {
            return TypePattern.of(type);
        }

        private String text() {
            String text = ValueTypes.of(type).textWithoutLengths();
            return optional ? "[" + text + "]" : text;
        }
    }

    /**
     * Returns whether each call of another function is one of this, with a result of the same type: parameters of the same
     * types, those added have defaults. A result of which nothing is known is taken for the same.
     */
    public boolean standsFor(DefinedFunction other) {
        if (parameters.size() < other.parameters.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            boolean added = i >= other.parameters.size();
            boolean same = !added && ValueTypes.of(parameter.type).equals(ValueTypes.of(other.parameters.get(i).type));
            boolean required = !parameter.optional && (added || other.parameters.get(i).optional);
            if (required || !(added || same)) {
                return false;
            }
        }
        return result.isEmpty()
                || other.result.isEmpty()
                || ValueTypes.of(result.get()).equals(ValueTypes.of(other.result.get()));
    }

    /** Returns it in the form in which built-in functions are held against their calls. */
    Function function() {
        Signature signature = new Signature(
                parameters.stream()
                        .map(parameter -> new SignatureParameter(
                                Optional.empty(), parameter.pattern(), parameter.optional(), false))
                        .toList(),
                List.of(),
                false,
                false,
                result.map(TypePattern::of).orElseGet(TypePattern::unknown),
                parameters.stream().map(Parameter::text).collect(Collectors.joining(", ", "(", ")")));
        return new Function(name, List.of(signature), false, false, false, "");
    }
}
