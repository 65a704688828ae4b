package dev.spanlift.catalog.expression;

import dev.spanlift.catalog.type.DataType;
import java.util.List;
import java.util.Optional;

/**
 * How the signatures of a function fit a call.
 *
 * @param takesCount whether any takes that many arguments
 * @param takesTypes whether any takes these arguments
 * @param result what comes out; absent where that is not known
 */
record BestFit(boolean takesCount, boolean takesTypes, Optional<Operand> result) {
    private static final BestFit TAKES_NO_COUNT = new BestFit(false, false, Optional.empty());
    private static final BestFit TAKES_NO_TYPES = new BestFit(true, false, Optional.empty());

    /**
     * Holds a call against signatures. What comes out is the result of the one that fits at the least cost, the first of
     * several; where an argument is not known, that of all that fit if they agree.
     *
     * @param places how many of the arguments have their places
     */
    static BestFit of(List<Signature> signatures, int places, List<CallArgument> arguments) {
        boolean takesCount = false;
        boolean agree = true;
        Optional<SignatureMatch.Fit> best = Optional.empty();
        for (Signature signature : signatures) {
            if (signature.takes(places)) {
                takesCount = true;
                Optional<SignatureMatch.Fit> fit = SignatureMatch.of(signature, arguments);
                if (fit.isPresent()) {
                    agree &= best.isEmpty()
                            || best.get().result().equals(fit.get().result());
                    best = best.isEmpty() || fit.get().cost() < best.get().cost() ? fit : best;
                }
            }
        }
        if (best.isEmpty()) {
            return takesCount ? TAKES_NO_TYPES : TAKES_NO_COUNT;
        }
        Optional<DataType> type = best.get().result();
        boolean told = type.isPresent() && ValueTypes.isKnown(type.get()) && (agree || isKnown(arguments));
        return new BestFit(true, true, told ? Optional.of(Operand.value(type.get())) : Optional.empty());
    }

    private static boolean isKnown(List<CallArgument> arguments) {
        for (CallArgument argument : arguments) {
            if (argument.operand().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
