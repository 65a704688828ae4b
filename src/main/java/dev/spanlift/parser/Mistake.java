package dev.spanlift.parser;

import dev.spanlift.diagnostic.Diagnostic;
import java.util.Optional;

/**
 * A mistake that was understood.
 *
 * @param diagnostic what to tell the reader
 * @param repair how to read on behind it; absent where that would be a guess
 * @param otherwise what to tell instead where the repair makes nothing fit; absent where the mistake is certain
 */
record Mistake(Diagnostic diagnostic, Optional<Repair> repair, Optional<Diagnostic> otherwise) {
    static Mistake of(Diagnostic diagnostic) {
        return new Mistake(diagnostic, Optional.empty(), Optional.empty());
    }

    static Mistake of(Diagnostic diagnostic, Repair repair) {
        return new Mistake(diagnostic, Optional.of(repair), Optional.empty());
    }

    /** Returns a mistake that is likely, and shown to be one if the next token fits once it is repaired. */
    static Mistake likely(Failure failure, Diagnostic diagnostic, Repair repair) {
        return new Mistake(diagnostic, Optional.of(repair), Optional.of(failure.unexpected()));
    }

    /** Returns this mistake with another repair. */
    Mistake with(Optional<Repair> changed) {
        return new Mistake(diagnostic, changed, otherwise);
    }

    /** Returns the mistake of a list in parentheses at the failure that does not belong there, and goes. */
    static Mistake needlessList(Failure failure, String message, String hint) {
        int start = failure.index();
        int end = failure.behindParentheses(start);
        return of(failure.error(failure.span(start, end - 1), message, hint), Repair.delete(start, end));
    }
}
