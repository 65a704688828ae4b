package dev.spanlift.catalog.expression;

import dev.spanlift.ast.IntervalLiteral;
import dev.spanlift.ast.LambdaExpression;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Holds the arguments of one call against one signature: whether they fit, at what cost, and what comes out. */
final class SignatureMatch {
    private static final Set<String> NORMAL_FORMS = Set.of("NFC", "NFD", "NFKC", "NFKD");

    private final Signature signature;
    private List<Operand> same = List.of();
    private List<Operand> arraysOfSame = List.of();
    private boolean unknown;
    private boolean takesNumeric;
    private boolean givenNumeric;
    private int cost;

    private SignatureMatch(Signature signature) {
        this.signature = signature;
    }

    /**
     * The result of holding a call against a signature.
     *
     * @param cost what the conversions of the arguments cost, 0 where there are none
     * @param result the type of the result; absent where it is not known
     */
    record Fit(int cost, Optional<DataType> result) {}

    /** Returns how the arguments, of which not too many or too few have their places, fit; absent where they do not. */
    static Optional<Fit> of(Signature signature, List<CallArgument> arguments) {
        return new SignatureMatch(signature).match(arguments);
    }

    private Optional<Fit> match(List<CallArgument> arguments) {
        int place = 0;
        for (CallArgument argument : arguments) {
            boolean fits = argument.name().isPresent()
                    ? matchNamed(argument.name().get(), argument)
                    : match(signature.parameter(place++).type(), argument);
            if (!fits) {
                return Optional.empty();
            }
        }
        if (takesNumeric && !givenNumeric) {
            return Optional.empty();
        }
        Optional<DataType> common = unknown ? Optional.empty() : common();
        boolean templated = !same.isEmpty() || !arraysOfSame.isEmpty();
        if (templated && !unknown && common.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fit(cost, result(common)));
    }

    private Optional<DataType> result(Optional<DataType> common) {
        return switch (signature.result().kind()) {
            case TYPE -> signature.result().type();
            case SAME -> common;
            case ARRAY_OF_SAME -> common.map(ValueTypes::array);
            default -> Optional.empty();
        };
    }

    private boolean matchNamed(String name, CallArgument argument) {
        Optional<SignatureParameter> parameter = signature.parameter(name);
        return parameter.map(known -> match(known.type(), argument)).orElse(signature.open());
    }

    private boolean match(TypePattern pattern, CallArgument argument) {
        return switch (pattern.kind()) {
            case TYPE -> matchType(pattern.type().orElseThrow(), argument);
            case SAME -> matchSame(argument);
            case ORDERED -> isOf(argument, ValueTypes::isGroupable) && matchSame(argument);
            case ELEMENT -> isOf(argument, type -> !(type instanceof ArrayDataType)) && matchSame(argument);
            case ARRAY_OF_SAME -> isOf(argument, ArrayDataType.class::isInstance) && matchArray(argument);
            case LAMBDA -> isLambda(argument);
            case LITERAL ->
                matchType(ValueTypes.STRING, argument)
                        && argument.operand()
                                .map(path -> path.form() != Operand.Form.VALUE)
                                .orElse(true);
            case SEQUENCE -> argument.isSequence();
            case NORMAL_FORM -> isWord(argument, NORMAL_FORMS);
            case DATE_PART -> isWord(argument, DateParts.DATE);
            case TIME_PART -> isWord(argument, DateParts.TIME);
            case TIMESTAMP_PART -> isWord(argument, DateParts.TIME) || isWord(argument, DateParts.DATE);
            case DATE_INTERVAL -> isInterval(argument, DateParts.DATE_INTERVAL);
            case TIME_INTERVAL -> isInterval(argument, DateParts.TIME);
            case ANY, UNKNOWN -> true;
        };
    }

    private boolean matchType(DataType type, CallArgument argument) {
        boolean numeric = ValueTypes.is(type, ScalarKind.NUMERIC);
        takesNumeric |= numeric;
        if (argument.operand().isEmpty()) {
            givenNumeric |= numeric;
            return !isLambda(argument);
        }
        Operand operand = argument.operand().get();
        givenNumeric |= ValueTypes.is(operand.type(), ScalarKind.NUMERIC);
        int price = Coercions.cost(operand, type);
        if (price == Coercions.NO_FIT) {
            return false;
        }
        cost += price;
        return true;
    }

    private boolean matchSame(CallArgument argument) {
        same = noted(argument, same);
        return !isLambda(argument);
    }

    private boolean matchArray(CallArgument argument) {
        arraysOfSame = noted(argument, arraysOfSame);
        return !isLambda(argument);
    }

    private List<Operand> noted(CallArgument argument, List<Operand> operands) {
        if (argument.operand().isEmpty()) {
            unknown = true;
            return operands;
        }
        List<Operand> result = operands.isEmpty() ? new ArrayList<>(2) : operands;
        result.add(argument.operand().get());
        return result;
    }

    private static boolean isLambda(CallArgument argument) {
        return argument.expression().orElse(null) instanceof LambdaExpression;
    }

    /** Returns whether a value that is no NULL is of a type with a property; of one that is not known, it is. */
    private static boolean isOf(CallArgument argument, Predicate<DataType> property) {
        return argument.operand().isEmpty()
                || argument.operand().get().isNull()
                || property.test(argument.operand().get().type());
    }

    /** Returns whether some function takes the word, which is in upper case, as an argument. */
    static boolean isWord(String word) {
        return NORMAL_FORMS.contains(word) || DateParts.DATE.contains(word) || DateParts.TIME.contains(word);
    }

    private static boolean isWord(CallArgument argument, Set<String> words) {
        return argument.expression()
                .flatMap(DateParts::word)
                .filter(words::contains)
                .isPresent();
    }

    private static boolean isInterval(CallArgument argument, Set<String> parts) {
        return argument.expression().orElse(null) instanceof IntervalLiteral interval
                && parts.contains(interval.from().name().toUpperCase(Locale.ROOT));
    }

    /** Returns what T stands for: the element type of the arrays, or else what all values have in common. */
    private Optional<DataType> common() {
        if (arraysOfSame.isEmpty()) {
            return same.isEmpty() ? Optional.empty() : Coercions.supertype(same);
        }
        Optional<DataType> element = Optional.empty();
        for (Operand array : arraysOfSame) {
            if (array.form() == Operand.Form.VALUE && array.type() instanceof ArrayDataType known) {
                element = Optional.of(known.element());
            }
        }
        if (element.isEmpty() && !same.isEmpty()) {
            return Coercions.supertype(same);
        }
        DataType wanted = element.orElse(ValueTypes.INT64);
        boolean fits = arraysOfSame.stream().allMatch(array -> Coercions.fits(array, ValueTypes.array(wanted)))
                && same.stream().allMatch(value -> Coercions.fits(value, wanted));
        return fits ? Optional.of(wanted) : Optional.empty();
    }
}
